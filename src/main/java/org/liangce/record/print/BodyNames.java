package org.liangce.record.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;

/**
 * One name for all spellings of a body or territory, by which tables group: {@code 市发改委}, {@code 广州市发展改革委} and
 * {@code 广州市发展和改革委员会} are {@code 广州市发展改革委}; {@code 天河} and {@code 天河区} are {@code 天河区}.
 */
public final class BodyNames {

    private static final int LONGEST_PLACE = 11;

    private final Map<String, String> places = new HashMap<>();
    private final Set<String> names;
    /** What a name may have in place of its territory: {@code 区财政局}. */
    private final CharacterClass levels;

    /** @throws org.liangce.lexicon.ModelException where a register has a mistake */
    public BodyNames(Models models) {
        for (Register.Row row : Register.read(models, "places.tsv").rows()) {
            places.put(row.get("code"), row.get("name"));
        }
        names = Set.copyOf(places.values());
        levels = Characters.read(models).of("organization.level");
    }

    /** The names of one article's bodies. */
    public Reader in(Document document) {
        return new Reader(document.mentions(MentionType.ORGANIZATION).stream().map(m -> ((NormalForm.Organization) m.value()).canonical())
                .collect(Collectors.toSet()));
    }

    /** The full name of a territory; null where there is none or no register has it. */
    private String full(Slot territory) {
        return territory == null || territory.mention().value().forms().isEmpty() ? null : places.get(territory.mention().value().forms().get(0));
    }

    /** The territory that a body's name begins with, where it ends with {@code level}; null where it begins with none such. */
    private String territory(String body, char level) {
        for (int length = Math.min(LONGEST_PLACE, body.length()); length > 1; length--) {
            if (body.charAt(length - 1) == level && names.contains(body.substring(0, length))) {
                return body.substring(0, length);
            }
        }
        return null;
    }

    /** Knows which bodies an article names in full. */
    public final class Reader {

        private final Set<String> bodies;

        private Reader(Set<String> bodies) {
            this.bodies = bodies;
        }

        /**
         * The name of a body.
         *
         * @param territory the territory that answers where the body is named; null where none does
         */
        public String of(Slot body, Slot territory) {
            if (!(body.mention().value() instanceof NormalForm.Organization organization)) {
                return full(body);
            }
            String name = organization.canonical();
            String own = levels.has(name.charAt(0)) ? whose(name.charAt(0), territory) : null;
            return own == null ? name : own + name.substring(1);
        }

        /** {@code 区}财政局 is that of the district which answers, else of the only one whose bodies the article names. */
        private String whose(char level, Slot territory) {
            String own = full(territory);
            if (own != null && own.charAt(own.length() - 1) == level) {
                return own;
            }
            Set<String> named = bodies.stream().map(body -> territory(body, level)).filter(t -> t != null).collect(Collectors.toSet());
            return named.size() == 1 ? named.iterator().next() : null;
        }

        /** The names of those partners that have a role, each once; null where there are none. */
        public String list(List<Partners.Partner> partners, Partners.Role role, Slot territory) {
            List<String> all = partners.stream().filter(p -> p.role() == role).map(p -> of(p.body(), territory)).distinct().toList();
            return all.isEmpty() ? null : String.join("；", all);
        }
    }
}
