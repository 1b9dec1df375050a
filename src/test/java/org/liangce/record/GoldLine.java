package org.liangce.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.liangce.annotate.indicator.IndicatorAnnotator;
import org.liangce.app.Line;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.figure.FigureAssembler;
import org.liangce.record.measure.MeasureAssembler;
import org.liangce.text.Document;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** Runs the assemblers on hand-made mentions: {@code GoldLine OUT DATE=FILE.txt …}. */
final class GoldLine {

    private GoldLine() {}

    public static void main(String[] args) throws Exception {
        Line line = new Line(Models.bundled());
        MeasureAssembler measures = new MeasureAssembler(Models.bundled(), Schema.read(Models.bundled(), "schema/12218.yaml"));
        FigureAssembler figures = new FigureAssembler(Models.bundled(), Schema.read(Models.bundled(), "schema/12218.yaml"));
        IndicatorAnnotator indicators = new IndicatorAnnotator(Models.bundled());
        for (String arg : List.of(args).subList(1, args.length)) {
            Path file = Path.of(arg.substring(11));
            Publication published = new Publication(LocalDate.parse(arg.substring(0, 10)), Publication.Origin.COMMAND_LINE);
            String id = file.getFileName().toString().replace(".txt", "");
            Document document = GoldDocument.with(line.annotate(new SourceDocument(id, Files.readString(file), published)), file);
            document = indicators.annotate(document);
            List<Figure> counted = figures.assemble(document);
            Extraction extraction = Extraction.of("12218", document, counted, measures.assemble(document, counted));
            Files.writeString(Path.of(args[0]).resolve(id + ".ann"), StandoffWriter.write(document.source().raw(), StandoffExport.of(extraction)));
        }
    }
}
