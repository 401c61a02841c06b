package org.alongside.tailoring;

/**
 * A file of evidence with its bytes.
 *
 * @param name as it was called
 * @param type MIME type, by what the bytes are
 */
public record EvidenceFile(String name, String type, byte[] content) {}
