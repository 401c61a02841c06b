package org.alongside.notification;

/**
 * A kind of message as people get it, with an invented reader.
 *
 * @param kind which
 * @param standard how it is told to whoever has not chosen
 * @param always whether it is mail at once whatever they choose
 * @param line what stands in the inbox; null: it does not stand there
 * @param brief how a digest names it; null: it is in none
 * @param mail what the mail says
 */
public record MailPreview(
    MessageKind kind, Telling standard, boolean always, String line, String brief, MailText mail) {}
