/**
 * Finds government bodies, and public institutions and firms where they act or answer for something.
 *
 * <p>Start at {@link org.liangce.annotate.organization.OrganizationAnnotator}. A department's name is built: a jurisdiction
 * ({@code 广州市}, {@code 市}, {@code 天河区}) and what it is called ({@code 发改委}, {@code 发展改革委}), so that all spellings have one
 * canonical name.
 *
 * <p>Trap: an officer's title is no organization where it names a party committee ({@code 越秀区委书记} is the place {@code 越秀区}), and
 * it is one where it names a department ({@code 市商务局局长}).
 */
package org.liangce.annotate.organization;
