package org.alongside.tailoring;

/**
 * A file of evidence.
 *
 * @param id public id
 * @param name as it was called
 * @param kilobytes rounded up
 */
public record EvidenceRow(String id, String name, int kilobytes) {}
