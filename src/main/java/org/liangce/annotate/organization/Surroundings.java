package org.liangce.annotate.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;
import org.liangce.text.Span;

/** What the words around a name tell of it. Read from {@code organization-contexts.tsv}. */
final class Surroundings {

    private static final int REACH = 24;
    private static final char AT = '在';

    private final CharacterClass dates;
    private final CharacterClass with;
    private final Map<Role, ContextWords> words = new EnumMap<>(Role.class);
    private final List<String> noBureaus;
    private final NameMatcher<String> endings;
    private final NameMatcher<String> institutions;
    private final NameMatcher<String> again;
    private final NameMatcher<String> secretaries;
    private final NameMatcher<String> firms;
    private final NameMatcher<String> trades;
    private final NameMatcher<String> investments;

    Surroundings(Models models) {
        Register register = Register.read(models, "organization-contexts.tsv");
        Map<Role, List<String>> cues = new EnumMap<>(Role.class);
        for (Register.Row row : register.rows()) {
            cues.put(row.as("role", word -> Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))), row.list("cues"));
        }
        for (Role role : Role.values()) {
            if (!cues.containsKey(role)) {
                throw register.rows().get(0).error("缺少 role 为“" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "”的一行");
            }
        }
        cues.forEach((role, some) -> words.put(role, new ContextWords(some)));
        noBureaus = cues.get(Role.NO_BUREAU);
        endings = matcher(models, cues.get(Role.ENDING));
        institutions = matcher(models, cues.get(Role.INSTITUTION));
        again = matcher(models, cues.get(Role.AGAIN));
        secretaries = matcher(models, cues.get(Role.SECRETARY));
        firms = matcher(models, cues.get(Role.FIRM));
        trades = matcher(models, cues.get(Role.TRADE));
        investments = matcher(models, cues.get(Role.INVESTS));
        dates = Characters.read(models).of("organization.date");
        with = Characters.read(models).of("organization.with");
    }

    private static NameMatcher<String> matcher(Models models, List<String> cues) {
        Map<String, String> names = new TreeMap<>();
        cues.forEach(cue -> names.put(cue, cue));
        return new NameMatcher<>(models, names);
    }

    /** Where the words stand that end the names of offices without an entry of their own. */
    List<Span> endings(Document document) {
        return spans(endings, document);
    }

    /** Where the words stand that end the names of institutions and public firms without an entry of their own. */
    List<Span> institutions(Document document) {
        return spans(institutions, document);
    }

    /** Where the words stand that a body goes by after its whole name, though many are called so: {@code 中心}. */
    List<Span> again(Document document) {
        return spans(again, document);
    }

    private static List<Span> spans(NameMatcher<String> words, Document document) {
        List<Span> spans = new ArrayList<>();
        words.longest(document, (begin, end, word) -> spans.add(new Span(begin, end)));
        return spans;
    }

    /** Whether what follows makes the name part of something else: a meeting, a title, another word. */
    boolean belongsToOther(String text, int end) {
        return follows(Role.NOT_RIGHT, text, end);
    }

    /** Whether what follows shows that the body acts, alone or with others, or that somebody speaks for it; a date may stand in between. */
    boolean acts(String text, int end) {
        int behind = behindDate(text, end);
        return follows(Role.ACTS_RIGHT, text, behind) || actsJointly(text, behind) || actsThere(text, behind) || speaksThroughOfficer(text, end);
    }

    /** {@code 区政府|4月|印发}. */
    private int behindDate(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) >= '0' && text.charAt(at) <= '9' || at > from && dates.has(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** {@code 市政府|与11个区|签订责任书}. */
    private boolean actsJointly(String text, int end) {
        return end < text.length() && with.has(text.charAt(end)) && reaches(Role.JOINT, text, end + 1);
    }

    /** {@code 某某研究院|在南沙设立实验室}. */
    private boolean actsThere(String text, int end) {
        return end < text.length() && text.charAt(end) == AT && reaches(Role.THERE, text, end + 1);
    }

    /** Whether a word of a kind follows before the clause ends, not far behind {@code from}. */
    boolean reaches(Role role, String text, int from) {
        int limit = Math.min(text.length(), from + REACH);
        for (int at = from; at < limit && "\n。，；".indexOf(text.charAt(at)) < 0; at++) {
            if (follows(role, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code （市水务局、|某某集团|）}: whether a name is the last of those that are listed in a bracket. */
    boolean closesList(String text, Span name) {
        boolean last = name.end() < text.length() && "）)】".indexOf(text.charAt(name.end())) >= 0;
        return last && name.start() > 0 && text.charAt(name.start() - 1) == '、';
    }

    /** Where the name of the body begins to which the one that begins at {@code start} belongs: {@code |国家税务总局|广州市税务局}; else {@code start}. */
    int withSuperior(String text, int start) {
        String superior = words.get(Role.SUPERIOR).before(text, start);
        return superior == null ? start : start - superior.length();
    }

    /** Whether the word that ends at {@code start} asks the body behind it to act: {@code 建议|市教育局}. */
    boolean addresses(String text, int start) {
        return precedes(Role.ADDRESSED_LEFT, text, start);
    }

    /** Whether an officer's title follows and behind it, in the same breath, that he speaks. */
    boolean speaksThroughOfficer(String text, int end) {
        if (!follows(Role.TITLE, text, end)) {
            return false;
        }
        int limit = Math.min(text.length(), end + REACH);
        for (int at = end; at < limit && text.charAt(at) != '\n' && text.charAt(at) != '。'; at++) {
            if (follows(Role.SPEECH, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words that end at {@code start} say that a public body owns what is named behind them: {@code 区属的|番禺交投}. */
    boolean isOwned(String text, int start) {
        return precedes(Role.OWNED_LEFT, text, start);
    }

    /** Whether a promise follows, for which a firm is held to account. */
    boolean promises(String text, int end) {
        return follows(Role.PROMISES_RIGHT, text, end);
    }

    /** Where the words stand that end the names of firms. */
    List<Span> firms(Document document) {
        return spans(firms, document);
    }

    /** Where the words stand that end the short names of firms: {@code 食品}. */
    List<Span> trades(Document document) {
        return spans(trades, document);
    }

    /** Whether a word that ends the short names of firms is what stands in {@code [start, end)}. */
    boolean isTrade(String text, int start, int end) {
        return behind(Role.TRADE, text, start) == end;
    }

    /** Where the words stand that only somebody who invests goes on with: {@code 计划投资}, {@code 将在}. */
    List<Span> investments(Document document) {
        return spans(investments, document);
    }

    /** Whether an officer of the body in between is interviewed: {@code 专访|某某中心|主任}. */
    boolean isInterviewed(String text, int start, int end) {
        return precedes(Role.INTERVIEWED_LEFT, text, start) && follows(Role.TITLE, text, end);
    }

    /** Where the titles of a firm's party secretary stand. */
    List<Span> secretaries(Document document) {
        return spans(secretaries, document);
    }

    /** Whether a word that ends the names of firms ends at {@code end}. */
    boolean endsFirm(String text, int end) {
        return precedes(Role.FIRM, text, end);
    }

    /** Whether the 局 at {@code at} belongs to an ordinary word: 布局, 格局, 局面. */
    boolean isNoBureau(String text, int at) {
        for (String word : noBureaus) {
            if (text.startsWith(word, at - word.indexOf('局'))) {
                return true;
            }
        }
        return false;
    }

    /** The word of a kind that ends at {@code end}, {@code 国家|税务总局}, {@code 开发区|产业发展局}; null where none does. */
    String before(Role role, String text, int end) {
        return words.get(role).before(text, end);
    }

    /** Behind a word for a branch that begins at {@code at}; {@code at} where none does. */
    int behindBranch(String text, int at) {
        return behind(Role.BRANCH, text, at);
    }

    /** Behind what a party or government body is called after its level: {@code 市|政府}, {@code 市|委}; one character where no register lists it. */
    int behindBody(String text, int at) {
        String body = words.get(Role.GOVERNMENT).at(text, at);
        return body == null ? at + 1 : at + body.length();
    }

    /** Behind the word of a kind that begins at {@code at}; {@code at} where none does. */
    int behind(Role role, String text, int at) {
        String word = words.get(role).at(text, at);
        return word == null ? at : at + word.length();
    }

    private boolean precedes(Role role, String text, int end) {
        return words.get(role).before(text, end) != null;
    }

    private boolean follows(Role role, String text, int at) {
        return words.get(role).at(text, at) != null;
    }

    /** What the words around a name may tell, as {@code organization-contexts.tsv} explains it. */
    enum Role {
        NOT_RIGHT, ACTS_RIGHT, TITLE, SPEECH, SECRETARY, FIRM, TRADE, PLANS_RIGHT, BUILDS, INVESTS, INTERVIEWED_LEFT, AGAIN, THAT_FIRM, HOLDS, CEREMONY, THERE,
        SUPERIOR, ZONE, NO_BUREAU, ADDRESSED_LEFT, ENDING, INSTITUTION, JOINT, OWNED_LEFT, PROMISES_RIGHT, COUNTRY, BRANCH, GOVERNMENT
    }
}
