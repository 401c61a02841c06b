package org.alongside.learning;

import java.util.List;
import java.util.Optional;

/**
 * What a person finds when they come in.
 *
 * @param next the one module to start or go on with; empty when everything is completed or nothing
 *     is planned
 */
public record Home(List<ProgrammeProgress> programmes, Optional<ModuleProgress> next) {}
