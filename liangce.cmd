@echo off
rem Builds the program at first use, then starts it.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\liangce-all.jar"
set "ARCHIVE=%HOME_DIR%target\liangce.jsa"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo Java not found: install a JDK, version 17 or newer, or set JAVA_HOME. 1>&2
    echo 找不到 Java。请安装 JDK 17 或更新的版本，或把 JAVA_HOME 设为它的目录。 1>&2
    exit /b 2
)
if exist "%JAR%" (
    powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTime; $n=@(Get-Item -LiteralPath (Join-Path $env:HOME_DIR 'pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $env:HOME_DIR 'src\main') -Recurse -File -ErrorAction SilentlyContinue); if ($n | Where-Object { $_.LastWriteTime -gt $j }) { exit 1 }"
    if not errorlevel 1 goto start
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo Maven not found, so the program cannot be built: install Maven 3.8 or newer. 1>&2
    echo 找不到 Maven（mvn），无法构建程序。请安装 Maven 3.8 或更新的版本。 1>&2
    exit /b 2
)
echo Building the program, about a minute, once ... 正在构建程序（约一分钟，只需一次）… 1>&2
pushd "%HOME_DIR%"
call mvn --batch-mode --quiet -Dmaven.test.skip=true package
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" exit /b 1
rem the classes as Java holds them, so that a start need not read them anew; without it, or where it fits no longer, all works as well
set "LIST=%HOME_DIR%target\classes.lst"
"%JAVA%" "-XX:DumpLoadedClassList=%LIST%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dliangce.home=%HOME_DIR%." -jar "%JAR%" annotate "%HOME_DIR%README.md" >nul 2>nul <nul
"%JAVA%" -Xshare:dump "-XX:SharedClassListFile=%LIST%" "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%JAR%" >nul 2>nul <nul
:start
"%JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:cds=off -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dliangce.home=%HOME_DIR%." %LIANGCE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
