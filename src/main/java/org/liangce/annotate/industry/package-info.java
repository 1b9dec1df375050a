/**
 * Finds the names of the schema's nodes and of their sub-sectors.
 *
 * <p>Start at {@link org.liangce.annotate.industry.IndustryAnnotator}. All names come from the schema; {@code IndustryContexts} says in
 * which surroundings a name means another node or nothing.
 *
 * <p>Trap: matching is done on the text without quotation marks, because a name may be quoted in part
 * ({@code “营商环境”改革}); offsets are brought back by {@code Unquoted}.
 */
package org.liangce.annotate.industry;
