/**
 * Finds administrative places (districts, cities, provinces) and zones (parks, new areas, growth poles).
 *
 * <p>Start at {@link org.liangce.annotate.place.PlaceAnnotator}. {@code Gazetteer} knows the places, {@code ZoneFinder} the zones, of
 * which a register can list only the known ones; the others are found by how their names are built.
 *
 * <p>Trap: a place's name inside another name ({@code 广州日报}, {@code 白云机场}, {@code 广州市发改委}) is no place, so organizations
 * and zones are found before places.
 */
package org.liangce.annotate.place;
