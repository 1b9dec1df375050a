package org.liangce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liangce.app.Diagnosis;
import org.liangce.app.Doctor;
import org.liangce.app.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code liangce doctor}: whether all is well with the installation and the registers. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = new Doctor(console.session(common.models, common.schema)).examine(Path.of(""));
        console.print("doctor.java", diagnosis.java(), diagnosis.memory(), diagnosis.charset());
        console.print("doctor.registers", diagnosis.registers(), diagnosis.folders().isEmpty() ? console.messages().get("doctor.bundled") : String.join(" → ", diagnosis.folders()));
        console.print("doctor.tried", diagnosis.names());
        if (diagnosis.findings().isEmpty()) {
            console.print("doctor.well");
            return Liangce.GOOD;
        }
        console.print("doctor.findings", diagnosis.findings().size());
        diagnosis.findings().forEach(this::print);
        return Liangce.CHECK_FAILED;
    }

    private void print(Finding finding) {
        String place = finding.place().isEmpty() ? "" : finding.place() + "  ";
        console.out().println("  " + place + console.messages().get("doctor." + finding.kind(), finding.details().toArray()));
    }
}
