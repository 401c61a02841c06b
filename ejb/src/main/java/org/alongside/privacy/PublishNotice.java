package org.alongside.privacy;

/**
 * A version of a notice, in both languages.
 *
 * @param code which notice
 * @param titleEn at most 200 characters
 * @param titleFr likewise
 * @param textEn paragraphs, an empty line between them; at most 10,000 characters
 * @param textFr likewise
 * @param asks whether everybody is shown it at their next visit
 */
public record PublishNotice(
    NoticeCode code, String titleEn, String titleFr, String textEn, String textFr, boolean asks) {}
