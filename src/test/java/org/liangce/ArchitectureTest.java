package org.liangce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Holds the table of packages in {@code src/docs/design.md}: who may import whom, and which library is used where. */
class ArchitectureTest {

    private static final String ROOT = "org.liangce.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.liangce");

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("text").definedBy(ROOT + "text")
                .layer("lexicon").definedBy(ROOT + "lexicon")
                .layer("numeral").definedBy(ROOT + "numeral")
                .layer("brat").definedBy(ROOT + "brat")
                .layer("ingest").definedBy(ROOT + "ingest..")
                .layer("annotate").definedBy(ROOT + "annotate..")
                .layer("record").definedBy(ROOT + "record..")
                .layer("evaluate").definedBy(ROOT + "evaluate..")
                .layer("export").definedBy(ROOT + "export..")
                .layer("explain").definedBy(ROOT + "explain")
                .layer("app").definedBy(ROOT + "app")
                .layer("cli").definedBy(ROOT + "cli")
                .whereLayer("text").mayNotAccessAnyLayer()
                .whereLayer("lexicon").mayOnlyAccessLayers("text")
                .whereLayer("numeral").mayOnlyAccessLayers("text", "lexicon")
                .whereLayer("brat").mayOnlyAccessLayers("text")
                .whereLayer("ingest").mayOnlyAccessLayers("text", "lexicon")
                .whereLayer("annotate").mayOnlyAccessLayers("text", "lexicon", "numeral")
                .whereLayer("record").mayOnlyAccessLayers("text", "lexicon", "numeral")
                .whereLayer("evaluate").mayOnlyAccessLayers("text", "record", "brat")
                .whereLayer("export").mayOnlyAccessLayers("text", "lexicon", "record", "brat")
                .whereLayer("explain").mayOnlyAccessLayers("text", "lexicon", "record")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void annotatorsDoNotKnowEachOther() {
        slices().matching(ROOT + "annotate.(*)..").should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void figuresAndMeasuresAreMadeApart() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("rows").definedBy(ROOT + "record")
                .layer("governance").definedBy(ROOT + "record.governance")
                .layer("phrase").definedBy(ROOT + "record.phrase")
                .layer("figure").definedBy(ROOT + "record.figure")
                .layer("measure").definedBy(ROOT + "record.measure")
                .layer("print").definedBy(ROOT + "record.print")
                .whereLayer("rows").mayNotAccessAnyLayer()
                .whereLayer("governance").mayOnlyAccessLayers("rows")
                .whereLayer("phrase").mayNotAccessAnyLayer()
                .whereLayer("figure").mayOnlyAccessLayers("rows", "governance")
                .whereLayer("measure").mayOnlyAccessLayers("rows", "governance", "phrase")
                .whereLayer("print").mayOnlyAccessLayers("rows", "governance")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryIsUsedInOnePlace() {
        confined("com.hankcs.hanlp.collection..", ROOT + "lexicon", ROOT + "annotate.segment");
        confined("com.hankcs.hanlp.seg..", ROOT + "annotate.segment");
        confined("org.yaml.snakeyaml..", ROOT + "lexicon");
        confined("com.fasterxml.jackson..", ROOT + "export", ROOT + "app");
        confined("org.apache.commons.csv..", ROOT + "export", ROOT + "ingest");
        confined("org.dhatim.fastexcel..", ROOT + "export");
        confined("picocli..", ROOT + "cli");
    }

    private static void confined(String library, String... packages) {
        ArchRule rule = noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat().resideInAPackage(library)
                .because("the design names the packages that use " + library);
        rule.check(CLASSES);
    }
}
