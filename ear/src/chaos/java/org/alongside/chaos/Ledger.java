package org.alongside.chaos;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The checker's own record of everything that the site has said is stored. */
final class Ledger {
  /** Ids of saves of answers. */
  final Set<String> saves = ConcurrentHashMap.newKeySet();

  /** Ticked units: 'person/module/unit'. */
  final Set<String> ticks = ConcurrentHashMap.newKeySet();

  /** Modules of which the site has said that they are completed: 'person/module'. */
  final Set<String> completions = ConcurrentHashMap.newKeySet();

  /** By person, the note that was confirmed last. */
  final Map<String, String> notes = new ConcurrentHashMap<>();

  /** People for whom a message was asked, in a committed transaction. */
  final Set<String> asked = ConcurrentHashMap.newKeySet();

  /** How many requests were confirmed, and how many were sent again since nobody answered. */
  final AtomicLong confirmed = new AtomicLong();

  final AtomicLong again = new AtomicLong();
}
