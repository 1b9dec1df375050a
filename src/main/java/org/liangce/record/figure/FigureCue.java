package org.liangce.record.figure;

import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;

/** What a word says of a number, as {@code models/cues/figure-records.tsv} names and explains it. */
public enum FigureCue {
    PROMISE, DONE, ACT, ADD, KEEP, RISE, SHARE, STANDING, PERSON, RATE, OUTSIDE, SCENE, INDEF, PREDICATE, FORECAST, ABSTRACT, SAYS_TARGET,
    SAYS_OUTCOME, GOALS, ANSWER, VAGUE, LEAD, AS_OF, TO, MORE, GRANT, BUILD, MAKES, OPENED, DEMOLISH, PART_OF, NARRATOR, ANECDOTE, STOCK_NOUN,
    LISTING, DURATION, FIRM, EACH, CEILING, AMONG, CLASS_OF, SURVEY, CAP, AHEAD, PLANNABLE, WHOLE, ALREADY, AGAINST, ATTRIBUTE, RAISE, SERVED,
    PROCEDURE, GIVE, SUM, TOWARD, LAYMAN, WITNESS, OFFICE, DENIES, PUTS_OFF, PLAN, WITHDRAWS, CORRECTS, FORMERLY, DRAFT, PLEDGE, ACTUAL,
    OUTDOES, NATION, MODEL, DISTRICT, ORDAINS, PRICE, DEFINES, MATTER, SLOGAN, OF_ALL, AMENDS, AGAINST_YEAR, IF, PROVISO, APPLICANT, MAY, CONDITIONS,
    REQUIRE, SETTLES, OBLIGES, TOGETHER, ONCE, DIVISION, THIS, SELLS, YEARLY, YEARLY_PLAN, SIZE_CLASS, HELP, HELPS, FIRST, TAKES, PULLS,
    TRADE, ECONOMY, REACHES, BELONGS, GOES_ON, AREA, ATTAINS, OBTAINS, BASE;

    /** The words of {@code models/cues/figure-records.tsv}. */
    public static Cues<FigureCue> read(Models models) {
        return Cues.read(models, "cues/figure-records.tsv", FigureCue.class);
    }
}
