package org.liangce.text;

/** What an annotator needs to be there and what it adds. */
public enum Layer { STRUCTURE, TOKEN, NUMERAL, QUANTITY, TIME, PLACE, ZONE, INDUSTRY, INDICATOR, ORGANIZATION }
