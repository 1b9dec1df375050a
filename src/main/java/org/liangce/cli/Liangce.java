package org.liangce.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.liangce.app.GoldException;
import org.liangce.app.Version;
import org.liangce.brat.StandoffException;
import org.liangce.lexicon.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry point. Results go to standard output, progress and warnings to standard error. */
@Command(name = "liangce", sortOptions = false)
public final class Liangce implements Runnable {

    static final int GOOD = 0;
    static final int CHECK_FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_INPUTS_FAILED = 3;

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Option(names = "--version", descriptionKey = "version")
    private boolean version;

    private Liangce(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        ResultStream results = new ResultStream();
        PrintStream out = new PrintStream(results, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        String home = System.getProperty("liangce.home");
        String language = System.getenv("LIANGCE_LANG");
        int code = run(args, home == null ? null : Path.of(home), language, System.in, out, err);
        out.flush();
        if (results.failure() != null) {
            Messages messages = Messages.chosen(args, language);
            boolean full = results.failure().contains("No space left");
            err.println(messages.get("error.results", full ? messages.get("io.full") : results.failure()));
            code = WRONG_USAGE;
        }
        System.exit(code);
    }

    /**
     * Runs a command in this JVM.
     *
     * @param home the folder of the launcher, or null
     * @param language {@code en} for English, as the environment gives it; may be null
     * @return the exit code: 0 good, 1 a check failed, 2 wrong usage, 3 some inputs failed
     */
    static int run(String[] args, Path home, String language, InputStream in, PrintStream out, PrintStream err) {
        Messages messages = Messages.chosen(args, language);
        Console console = new Console(messages, home, in, out, err);
        CommandLine line = new CommandLine(new Liangce(console));
        commands(args, console).forEach(line::addSubcommand);
        line.setResourceBundle(messages.bundle());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, a) -> usage(console, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failure(console, e));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            console.warn("error.memory");
            return CHECK_FAILED;
        }
    }

    /** The one that comes first, else all: reading the annotations of all takes a tenth of a start. */
    private static List<Object> commands(String[] args, Console console) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("run", () -> new RunCommand(console));
        all.put("annotate", () -> new AnnotateCommand(console));
        all.put("export", () -> new ExportCommand(console));
        all.put("explain", () -> new ExplainCommand(console));
        all.put("evaluate", () -> new EvaluateCommand(console));
        all.put("doctor", () -> new DoctorCommand(console));
        Supplier<Object> named = args.length == 0 ? null : all.get(args[0]);
        return (named == null ? all.values() : List.of(named)).stream().map(Supplier::get).toList();
    }

    @Override
    public void run() {
        if (version) {
            console.out().println("liangce " + Version.current());
        } else {
            console.print("start.next");
        }
    }

    private static int usage(Console console, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().parent() == null ? "" : e.getCommandLine().getCommandName() + " ";
        console.warn("error.usage", reason(console.messages(), e), command);
        return WRONG_USAGE;
    }

    private static String reason(Messages messages, ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.get("error.unknown-option", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return messages.get("error.missing", String.join(" ", missing.getMissing().stream().map(Liangce::shape).toList()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return messages.get("error.twice", label(twice.getOverwritten()));
        }
        if (e.getArgSpec() == null) {
            return e.getMessage();
        }
        boolean date = e.getArgSpec().type().equals(LocalDate.class);
        return messages.get(date ? "error.date" : "error.value", label(e.getArgSpec()), e.getValue());
    }

    /** How it is written: {@code --agree DIR DIR}. */
    private static String shape(ArgSpec argument) {
        return label(argument) + (argument.isOption() ? (" " + argument.paramLabel()).repeat(argument.arity().min()) : "");
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int failure(Console console, Exception e) {
        if (e instanceof ModelException) {
            console.warn("error.model", e.getMessage());
            return WRONG_USAGE;
        }
        if (e instanceof StandoffException) {
            console.warn("error.standoff", e.getMessage());
            return WRONG_USAGE;
        }
        if (e instanceof GoldException) {
            console.warn("error.gold", e.getMessage());
            return WRONG_USAGE;
        }
        StackTraceElement[] trace = e.getStackTrace();
        console.warn("error.internal", e + (trace.length == 0 || e instanceof UncheckedIOException ? "" : " @ " + trace[0]));
        return CHECK_FAILED;
    }
}
