package org.liangce.app;

/** Which version of the program this is. */
public final class Version {

    private Version() {}

    /** As the build wrote it into the jar; {@code dev} where the classes do not come from one. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
