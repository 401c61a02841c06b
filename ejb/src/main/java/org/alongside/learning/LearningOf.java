package org.alongside.learning;

import java.util.List;

/**
 * What somebody has learned, for whoever looks after them.
 *
 * @param completed what they completed, the newest first
 * @param begun modules that they have begun and not completed, the latest seen first
 */
public record LearningOf(List<TranscriptRow> completed, List<ModuleProgress> begun) {}
