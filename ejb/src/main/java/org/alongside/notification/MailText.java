package org.alongside.notification;

/**
 * What a mail says.
 *
 * @param subject neutral: it is seen over shoulders
 * @param plain as plain text, which is good by itself
 * @param html the same with a button, as a whole page
 */
public record MailText(String subject, String plain, String html) {}
