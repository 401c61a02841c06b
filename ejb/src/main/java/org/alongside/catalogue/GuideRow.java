package org.alongside.catalogue;

/**
 * A module with something for those who teach it.
 *
 * @param liveMinutes of the live part; 0 where there is none
 * @param judgedBy mentor, facilitator or assessor; null where nothing is judged
 */
public record GuideRow(String code, String title, int liveMinutes, String judgedBy) {}
