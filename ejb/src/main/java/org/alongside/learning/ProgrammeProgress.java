package org.alongside.learning;

import java.util.List;

/**
 * A programme with one person's progress.
 *
 * @param completed how many of its modules are completed
 */
public record ProgrammeProgress(
    String code, String title, List<ModuleProgress> modules, int completed) {}
