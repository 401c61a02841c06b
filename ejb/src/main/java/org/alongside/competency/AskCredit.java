package org.alongside.competency;

/**
 * Somebody asks that what they did before counts.
 *
 * @param competency as in {@code C3}
 * @param kind where it was
 * @param months how long, 1 to 600
 * @param level at which they see themselves by it, 1 or 2: whoever assesses sees it when they have
 *     said theirs
 * @param words what they did, up to 1,000 characters; nobody's name, and no story of their own
 */
public record AskCredit(
    String competency, ExperienceKind kind, Integer months, Integer level, String words) {}
