package org.liangce.annotate.indicator;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;

/** Characters that decide where the naming of what is measured begins and ends; each from the register under {@code indicator.}. */
final class PhraseCharacters {

    /** End the names of those who act: {@code 市商务局、投资商}. */
    final CharacterClass bodyEnd;
    /** End the names of what is measured: {@code 代偿率、艘数}. */
    final CharacterClass measureEnd;
    /** End the names of values: {@code 工业增加值、增速}. */
    final CharacterClass valueEnd;
    /** Make a noun of the verb in front: {@code 集聚区、覆盖率}. */
    final CharacterClass nounSuffix;
    /** In front of 均: what something is told per: {@code 亩均税收、人均用量}. */
    final CharacterClass averageOf;
    /** Behind 在 tell which things are meant: {@code 在建项目、在营门店}. */
    final CharacterClass staying;
    /** End a verb that tells how something came out: {@code 兑付了六成、压减掉9天}. */
    final CharacterClass result;
    /** End such a verb alone: {@code 兑付了六成、降到3天}. */
    final CharacterClass resultProper;
    /** Stand between a verb and 了: {@code 建起了园区、拿下了订单}. */
    final CharacterClass verbComplement;
    /** In front of whom something is done for: {@code 向区内企业放出采购订单}. */
    final CharacterClass toward;
    /** Behind a verb make it a part of a name: {@code 改造和新建项目}. */
    final CharacterClass nounGoesOn;
    /** Stand between members of a list: {@code 产值、增加值和税收}. */
    final CharacterClass listLink;
    /** Words for and: {@code 研发和设计企业}. */
    final CharacterClass and;
    /** In front of 级: whose grade it is: {@code 省级平台、校级项目}. */
    final CharacterClass level;
    /** In front of 上 and 下: a size: {@code 规上企业、限下单位}. */
    final CharacterClass limit;
    /** In front of 以上: a grade or size: {@code 市级以上、规模以上}. */
    final CharacterClass limitEnd;
    /** Count territories: {@code 天河、白云两区}. */
    final CharacterClass territoryCounter;
    /** Counted together behind their names: {@code 天河、白云两区，深莞惠三地}. */
    final CharacterClass summedTerritory;
    /** Tell how many were named: {@code 天河、白云两区}. */
    final CharacterClass sumDigit;
    /** Lead to a value: {@code 降到3天、增至5家}. */
    final CharacterClass reaches;
    /** Tell how far apart two changes are: {@code 比全市高2个百分点}. */
    final CharacterClass likened;
    /** End how long something took: {@code 出口额两年翻了两番}. */
    final CharacterClass termUnit;
    /** Begin a way from one number to another: {@code 从2023年的80家增至120家}. */
    final CharacterClass from;
    /** Lead to a rank: {@code 在30个城市中列第二}. */
    final CharacterClass rankVerb;
    /** End the field that a rank is told in: {@code 在30个城市中}. */
    final CharacterClass fieldEnd;
    /** Number the items of a list besides Arabic digits: {@code （二）、a）}. */
    final CharacterClass itemNumber;
    /** Count how often something took place: {@code 推介会20场}. */
    final CharacterClass event;
    /** Behind 规模 makes it a class of firms: {@code 规模以上工业企业}. */
    final CharacterClass limitBegins;
    /** Stand behind a name and are no part of it: {@code 学校、公园等}. */
    final CharacterClass trailing;
    /** Behind a verb of one character show that it tells something: {@code 产品销往海外、村庄通了燃气}. */
    final CharacterClass verbGoesOn;

    /** End the names of what is counted: {@code 20家农机厂、15座展馆}. */
    final CharacterClass countedEnd;
    /** Count in an ordinal before a name: {@code 第三家|营收}. */
    final CharacterClass ordinalCounter;
    /** Right before a verb that somebody does: {@code 还照顾、已拨出}. */
    final CharacterClass modal;

    PhraseCharacters(Characters characters) {
        countedEnd = characters.of("indicator.counted-end");
        ordinalCounter = characters.of("indicator.ordinal-counter");
        modal = characters.of("indicator.modal");
        verbGoesOn = characters.of("indicator.verb-goes-on");
        bodyEnd = characters.of("indicator.body-end");
        measureEnd = characters.of("indicator.measure-end");
        valueEnd = characters.of("indicator.value-end");
        nounSuffix = characters.of("indicator.noun-suffix");
        averageOf = characters.of("indicator.average-of");
        staying = characters.of("indicator.staying");
        result = characters.of("indicator.result");
        resultProper = characters.of("indicator.result-proper");
        verbComplement = characters.of("indicator.verb-complement");
        toward = characters.of("indicator.toward");
        nounGoesOn = characters.of("indicator.noun-goes-on");
        listLink = characters.of("indicator.list-link");
        and = characters.of("indicator.and");
        level = characters.of("indicator.level");
        limit = characters.of("indicator.limit");
        limitEnd = characters.of("indicator.limit-end");
        territoryCounter = characters.of("indicator.territory-counter");
        summedTerritory = characters.of("indicator.summed-territory");
        sumDigit = characters.of("indicator.sum-digit");
        reaches = characters.of("indicator.reaches");
        likened = characters.of("indicator.likened");
        termUnit = characters.of("indicator.term-unit");
        from = characters.of("indicator.from");
        rankVerb = characters.of("indicator.rank-verb");
        fieldEnd = characters.of("indicator.field-end");
        itemNumber = characters.of("indicator.item-number");
        event = characters.of("indicator.event");
        limitBegins = characters.of("indicator.limit-begins");
        trailing = characters.of("indicator.trailing");
    }
}
