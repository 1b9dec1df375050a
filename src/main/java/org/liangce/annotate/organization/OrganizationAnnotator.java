package org.liangce.annotate.organization;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.annotate.organization.Jurisdictions.Jurisdiction;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.ProperNames;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/**
 * Adds organizations.
 *
 * <p>Example: {@code 市发改委} and {@code 广州市发展改革委} are one organization; {@code 广州市委常委} and a meeting's name hold none;
 * {@code 广州实验室} is one where it acts, not where it is built.
 */
public final class OrganizationAnnotator implements Annotator {

    private final NameMatcher<Body> bodies;
    private final Jurisdictions jurisdictions;
    private final Surroundings surroundings;
    private final ProperNames properNames;
    private final StateFirms stateFirms;
    private final Bureaus bureaus;
    private final ShortNames again;
    private final ShortFirms shortFirms;

    /** @throws org.liangce.lexicon.ModelException where one of the registers cannot be used */
    public OrganizationAnnotator(Models models, Schema schema) {
        Map<String, Body> spellings = new HashMap<>();
        for (Register.Row row : Register.read(models, "organizations.tsv").rows()) {
            Body body = new Body(row.get("canonical"), row.as("kind", Kind::of));
            for (String spelling : row.list("spellings")) {
                if (spellings.put(spelling, body) != null) {
                    throw row.error("“" + spelling + "”前面已经写过");
                }
            }
        }
        bodies = new NameMatcher<>(models, spellings);
        surroundings = new Surroundings(models);
        jurisdictions = new Jurisdictions(models, schema.home(), surroundings);
        properNames = ProperNames.read(models);
        stateFirms = new StateFirms(surroundings);
        again = new ShortNames(surroundings);
        shortFirms = new ShortFirms(surroundings);
        bureaus = new Bureaus(Characters.read(models), jurisdictions, surroundings);
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.STRUCTURE, Layer.TOKEN);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.ORGANIZATION);
    }

    @Override
    public Document annotate(Document document) {
        String text = document.text();
        ProperNames.Scan names = properNames.in(document);
        Bodies found = new Bodies();
        for (Hit<Body> hit : bodies.longest(document)) {
            if (!surroundings.belongsToOther(text, hit.span().end())) {
                add(found, text, names, hit);
            }
        }
        bureaus.addTo(found, document, names);
        stateFirms.addTo(found, document, names);
        shortFirms.addTo(found, document, names);
        addAgain(found, document);
        return document.withMentions(MentionType.ORGANIZATION, found.mentions());
    }

    private void add(Bodies found, String text, ProperNames.Scan names, Hit<Body> hit) {
        switch (hit.value().kind()) {
            case INSTITUTION -> addInstitution(found, text, hit);
            case COMMITTEE -> addCommittee(found, text, names, hit.span());
            case BODY, DEPARTMENT -> addBody(found, text, names, hit);
        }
    }

    /** Bodies that go by what they are alone, after their whole name. */
    private void addAgain(Bodies found, Document document) {
        for (Hit<Body> hit : bodies.longest(document)) {
            if (hit.value().kind() == Kind.DEPARTMENT && hit.span().length() > 2) {
                again.add(found, document.text(), hit.span(), hit.value().canonical());
            }
        }
        for (List<Span> endings : List.of(surroundings.endings(document), surroundings.institutions(document), surroundings.again(document))) {
            endings.forEach(ending -> again.add(found, document.text(), ending, ending.of(document.text())));
        }
    }

    private void addInstitution(Bodies found, String text, Hit<Body> hit) {
        if (surroundings.acts(text, hit.span().end()) || surroundings.closesList(text, hit.span()) && found.endsAt(hit.span().start() - 1)) {
            found.add(hit.span(), hit.value().canonical(), "organization.institution");
        }
    }

    /** {@code organization.committee}: a zone's own body goes by the zone's name; where all know which zone is meant, by none. */
    private void addCommittee(Bodies found, String text, ProperNames.Scan names, Span span) {
        Span whole = new Span(names.start(span.start()), span.end());
        boolean alone = whole.length() == span.length() && surroundings.acts(text, span.end());
        if (whole.length() > span.length() + 1 || alone) {
            found.add(whole, whole.of(text), "organization.committee");
        }
    }

    private void addBody(Bodies found, String text, ProperNames.Scan names, Hit<Body> hit) {
        Jurisdiction whose = jurisdictions.before(text, hit.span().start());
        if (whose != null && (whose.named() || stands(text, names, hit, whose))) {
            int end = jurisdictions.behindBranch(text, hit.span().end());
            found.add(new Span(surroundings.withSuperior(text, whose.start()), end), whose.name() + hit.value().canonical() + text.substring(hit.span().end(), end), "organization.body");
        }
    }

    /** {@code organization.level}: with its level alone a department must stand by itself, a party or government body must act too. */
    private boolean stands(String text, ProperNames.Scan names, Hit<Body> hit, Jurisdiction whose) {
        int before = whose.start() - 1;
        boolean free = before < 0 || !Character.isLetter(text.charAt(before)) || names.isBreak(before)
                || surroundings.addresses(text, whose.start());
        return free && (hit.value().kind() == Kind.DEPARTMENT || acts(text, hit.span().end()));
    }

    /** {@code organization.together}: of bodies in a row, 市委、市政府, what the last does all do. */
    private boolean acts(String text, int end) {
        int next = end;
        while (next + 3 < text.length() && text.charAt(next) == '、' && jurisdictions.before(text, next + 2) != null) {
            next = surroundings.behindBody(text, next + 2);
        }
        return surroundings.acts(text, next);
    }

    private enum Kind {
        DEPARTMENT, BODY, COMMITTEE, INSTITUTION;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private record Body(String canonical, Kind kind) {}
}
