package org.liangce.record.phrase;

import java.util.Set;

/** What a word does in a sentence about policy, as {@code models/cues/measure-verbs.tsv} and {@code measure-words.tsv} name it: at most 64. */
public enum CueKind {
    /** a verb of doing: makes a measure */
    ACTION,
    /** looks into something: an action whose object may be abstract ({@code 识别优势}) */
    SURVEY,
    /** a verb of effect: makes a measure unless it only closes a sentence */
    PURPOSE,
    /** a verb of result: never a measure */
    RESULT,
    /** an attitude or a slogan: never a measure */
    SLOGAN,
    /** a figure that is reached: never a measure */
    GOAL,
    /** tells how things are */
    STATE,
    SAY,
    /** hands on to the verb behind it: {@code 围绕…打造…} */
    LEAD,
    ADVERB, AUX, ADVICE, FUTURE,
    /** what is still to be done, though nobody promises it: {@code 要} */
    OUGHT,
    DONE, CONJ, PREP, CLOSER, BODY,
    /** only looks like one of the others: {@code 服务业} */
    BLOCK,
    /** what only looks like a verb does so whatever noun follows: {@code 研发投入|强度} */
    NAME,
    /** a verb that makes somebody do something */
    PIVOT,
    /** a verb whose object names the action */
    LIGHT,
    /** a preposition of those for whom, with whom, or of the place where something is done: {@code 为}, {@code 向} */
    TO,
    /** in what role somebody acts or something stands: {@code 作为} */
    ROLE,
    /** a verb that tells what came about, with what came about before it: {@code 项目|落地} */
    EVENT,
    /** hands over to what is issued: {@code 现就…提出意见如下}; what stands before it only says what for */
    ISSUE,
    /** takes an object before its verb: {@code 把|资金|投向研发} */
    TAKES,
    /** says where somebody goes to do it: {@code 赴|北疆|开展推介} */
    GO,
    /** asks: {@code 怎么} */
    ASKS,
    /** behind the naming of a meeting, tells what it spoke of: {@code 召开推进会，|部署…} */
    AGENDA,
    /** numbers a point, so that two words may be a deed: {@code 一是|扩货源} */
    POINT,
    /** the nation and its party, whose words are not the city's own: {@code 国务院} */
    SUPERIOR,
    /** says that what follows is a task, not what something is for: {@code 重点|补齐短板} */
    TASK,
    /** somebody is helped to do what follows, so that a figure in it is not the helper's: {@code 支持|车企冲刺百亿} */
    HELPS,
    /** tells of what is done, but behind 将 or 力争 of what is to be: {@code 成功}, {@code 陆续} */
    HOPED,
    /** a preposition of who does it: {@code 由} */
    AGENT,
    /** the words behind it name somebody of a public body's, or somebody it gives to: {@code 区属|城投}, {@code 单个|企业} */
    OURS,
    GIVE, TREAT, INTO, COPULA, HABIT,
    /** where {@code 推动…向…转变} ends */
    TURN,
    /** a bare verb of work: a deed where its object is counted ({@code 改造泵站6座}), else as often a noun */
    WORK,
    /** counts what is done: {@code 共开工3个项目} */
    COUNT,
    /** a goal verb that is an action where its object is more than a bare noun: {@code 完成…拆卸} */
    COMPLETE,
    /** a heading or sentence that looks back; one that looks ahead */
    REVIEW, PLAN,
    /** a past that is no date: {@code 日前} */
    RECENT,
    /** carries out what was planned before */
    CARRY,
    /** a weak verb that may open a chain of verbs: {@code 布局谋划…} */
    CHAIN,
    /** hands something on, and where it is not said to whom, to those of the measure before: {@code 给予补贴} */
    HAND,
    /** makes something of its own, of another industry perhaps than the measure before: {@code 打造}, {@code 引进} */
    OWN,
    /** tells what somebody puts into a project, whose doings are its own: {@code 总投资} */
    INVESTS,
    /** says that something is done year by year, from now on where no past is told: {@code 每年} */
    YEARLY,
    /** draws up or issues a plan */
    DRAWS,
    /** names somebody who may advise, not decide: {@code 学者} */
    ADVISER,
    /** tells by what means something is done, not in which field: {@code 依托|造船} */
    RELY,
    /** opens a clause that says of which industries is what was told before it: {@code 设立基金，|首批投向|造船业} */
    BELONGS,
    /** only leads to what is done, also right before a verb: {@code 围绕|壮大产业集群} */
    ROUND,
    /** closes a clause that only says when: {@code 改造完成|后} */
    WHEN,
    /** closes the naming of somebody whom nobody holds to account: {@code 修鞋的李|师傅} */
    LAYMAN,
    /** how much something is the case: {@code 非常}, {@code 更加} */
    DEGREE;

    /** One bit of its own, so that the kinds of a word are one number. */
    long bit() {
        assert ordinal() < Long.SIZE : "a 65th kind would share the bit of the first";
        return 1L << ordinal();
    }

    static long bits(Set<CueKind> kinds) {
        return kinds.stream().mapToLong(CueKind::bit).sum();
    }
}
