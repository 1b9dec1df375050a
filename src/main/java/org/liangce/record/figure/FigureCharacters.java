package org.liangce.record.figure;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/** Characters beside a number that decide what it says; each from the register under {@code figure.}. */
final class FigureCharacters {

    /** End the names of values: {@code 新增产值、进口额}. */
    final CharacterClass amountEnd;
    /** End the name of what is put in: {@code 年度投资}. */
    final CharacterClass invested;
    /** Point to a body told of before: {@code 该集团}. */
    final CharacterClass pointing;
    /** End the names of values and rates: {@code 产能利用率、集中度}. */
    final CharacterClass rateEnd;
    /** Count events: {@code 举办招商会12场}. */
    final CharacterClass eventCounter;
    /** A place behind these is a partner, no territory that answers: {@code 对粤港澳出口、从东盟进口}. */
    final CharacterClass partnerAfter;
    /** A place behind these is what one compares with: {@code 是天河区的2倍}. */
    final CharacterClass baseAfter;
    /** End the naming of a whole: {@code 40个行业中30个增长}. */
    final CharacterClass among;
    /** Stand between a whole and its part: {@code 36家企业中，有8家上市}. */
    final CharacterClass partLink;
    /** Count what is said: {@code 我提三点}. */
    final CharacterClass pointCounter;
    /** Powers of ten: {@code 万人、百亿项目}. */
    final CharacterClass power;
    /** Powers of ten, ten itself too: {@code 十亿企业、百亿企业}. */
    final CharacterClass powerOrTen;
    /** Powers of ten that a bare size ends with: {@code 百亿企业、千万企业}. */
    final CharacterClass greatPower;
    /** Those whom something is told per: {@code 万人发明专利312件}. */
    final CharacterClass head;
    /** A count behind these only says with or on whom: {@code 与30家企业座谈}. */
    final CharacterClass beside;
    /** Begin a time that one compares with: {@code 比上年的5亿元}. */
    final CharacterClass compared;
    /** A time behind these is what one compares with or starts from: {@code 较一季度的7%收窄}. */
    final CharacterClass yardstickAfter;
    /** Begin a way from one number to another: {@code 由5个减至1个}. */
    final CharacterClass from;
    /** Lead to where something goes: {@code 开通至周边机场的航线}. */
    final CharacterClass to;
    /** Tell of a rest that is not counted: {@code 300多家、两千余户}. */
    final CharacterClass vagueRest;
    /** Begin what the parts are told by: {@code 从行业看、按区域分}. */
    final CharacterClass viewStart;
    /** End what the parts are told by: {@code 从行业看、按区域分}. */
    final CharacterClass viewEnd;
    /** Behind 每 name a time: {@code 每年投入5亿元}, no help for each. */
    final CharacterClass timeUnit;
    /** End an opening that tells where one looks: {@code 从全球看、在国际市场上}. */
    final CharacterClass sceneEnd;
    /** Behind 公司 these speak of firms in general: {@code 企业的成本、企业数、公司制改革}. */
    final CharacterClass firmGoesOn;
    /** End a sum: {@code 百亿项目、亿元企业}. */
    final CharacterClass moneyEnd;
    /** A sum behind these is a class: {@code 以百亿元项目为牵引}. */
    final CharacterClass classAfter;
    /** Territories and stages that a sum is the size of: {@code 千亿县、万亿城市、千亿台阶}. */
    final CharacterClass territoryEnd;
    /** In front of 有 tell that things stand: {@code 整合45个现有平台}. */
    final CharacterClass already;
    /** Count persons: {@code 20位负责人}. */
    final CharacterClass personCounter;
    /** Begin verbs of making or bringing in: {@code 可建2个，不是可容纳2个}. */
    final CharacterClass few;
    final CharacterClass dimension;
    final CharacterClass makingVerb;
    /** Stand between members of a list: {@code 2025年和2026年}. */
    final CharacterClass listLink;
    /** Stand between a number and the time it is due at: {@code 26万平方米要赶在10月底前封顶}. */
    final CharacterClass dueLead;

    /** End a question. */
    final CharacterClass asks;

    FigureCharacters(Characters characters) {
        asks = characters.of("figure.asks");
        amountEnd = characters.of("figure.amount-end");
        invested = characters.of("figure.invested-end");
        pointing = characters.of("figure.pointing");
        rateEnd = characters.of("figure.rate-end");
        eventCounter = characters.of("figure.event-counter");
        partnerAfter = characters.of("figure.partner-after");
        baseAfter = characters.of("figure.base-after");
        among = characters.of("figure.among");
        partLink = characters.of("figure.part-link");
        pointCounter = characters.of("figure.point-counter");
        power = characters.of("figure.power");
        powerOrTen = characters.of("figure.power-or-ten");
        greatPower = characters.of("figure.great-power");
        head = characters.of("figure.head");
        beside = characters.of("figure.beside");
        compared = characters.of("figure.compared");
        yardstickAfter = characters.of("figure.yardstick-after");
        from = characters.of("figure.from");
        to = characters.of("figure.to");
        vagueRest = characters.of("figure.vague-rest");
        viewStart = characters.of("figure.view-start");
        timeUnit = characters.of("figure.time-unit");
        viewEnd = characters.of("figure.view-end");
        sceneEnd = characters.of("figure.scene-end");
        firmGoesOn = characters.of("figure.firm-goes-on");
        moneyEnd = characters.of("figure.money-end");
        classAfter = characters.of("figure.class-after");
        territoryEnd = characters.of("figure.territory-end");
        already = characters.of("figure.already");
        personCounter = characters.of("figure.person-counter");
        few = characters.of("figure.few");
        dimension = characters.of("figure.dimension");
        makingVerb = characters.of("figure.making-verb");
        listLink = characters.of("figure.list-link");
        dueLead = characters.of("figure.due-lead");
    }
}
