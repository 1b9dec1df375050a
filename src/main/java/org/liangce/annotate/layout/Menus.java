package org.liangce.annotate.layout;

/** Tells the lines of menus: words that a page is steered with, parted by spaces, bars or arrows. */
final class Menus {

    private static final int LONGEST = 60;
    /** No name of a page or paper that stands among menu words is longer. */
    private static final int SITE = 8;

    private final CueWords words;
    private final CueWords sites;

    /**
     * @param words what a menu consists of
     * @param sites how the name of a page or paper ends
     */
    Menus(CueWords words, CueWords sites) {
        this.words = words;
        this.sites = sites;
    }

    /** Whether all words of a line are known, or most of at least three; or it is a path of pages. */
    boolean isMenu(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean listed = text.indexOf('，') < 0 && text.indexOf('、') < 0;
        int all = 0;
        int known = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts(text.charAt(i))) {
                if (i > start) {
                    all++;
                    known += isKnown(text, start, i, all) ? 1 : 0;
                }
                if (!listed && known < all) {
                    return isPath(text);
                }
                start = i + 1;
            }
        }
        return all > 0 && known == all || listed && all > 2 && known * 5 >= all * 3 || isPath(text);
    }

    private static boolean parts(char c) {
        return !CharacterFold.isHan(c) && " |>/·，、【】[]（）".indexOf(c) >= 0;
    }

    private boolean isKnown(String text, int start, int end, int place) {
        boolean site = (end < text.length() || place > 1) && end - start <= SITE && sites.end(text, start, end);
        return site || words.contains(text, start, end);
    }

    /** {@code 首页 > 要闻 > 正文}. */
    static boolean isPath(String text) {
        int first = text.indexOf('>');
        return first > 0 && first != text.lastIndexOf('>') && !Marks.endsSentence(text);
    }
}
