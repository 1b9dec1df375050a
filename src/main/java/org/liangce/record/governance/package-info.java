/**
 * Who, where and when holds at a place of an article: 增城区 answers for the paragraphs below its heading, 到2027年 for the list that it opens.
 * Start at {@link org.liangce.record.governance.Governor}; what it finds is asked of {@link org.liangce.record.governance.Governance}.
 * Subjects come as {@link org.liangce.record.governance.Regime}s, stretches of text with a body or place that answers for them
 * ({@code Subjects} collects them), times by {@code GoverningTimes}.
 *
 * <p>Trap: who speaks is not always who acts ({@code Speakers}, {@code Behalf}).
 */
package org.liangce.record.governance;
