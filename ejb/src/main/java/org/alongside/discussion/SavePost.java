package org.alongside.discussion;

/**
 * Something to be posted.
 *
 * @param saveId made by the page, 8-36 characters; the same twice is one post
 * @param words up to 8,000 characters
 * @param replyTo public id of the post that it answers, or null
 */
public record SavePost(String saveId, String words, String replyTo) {
  void require() {
    if (saveId == null || !saveId.matches("[A-Za-z0-9_-]{8,36}")) {
      throw Refusal.invalid("discussion.error.saveId");
    }
  }
}
