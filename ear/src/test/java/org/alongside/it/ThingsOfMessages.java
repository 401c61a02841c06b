package org.alongside.it;

import java.time.Instant;
import java.time.ZoneId;
import org.alongside.account.PasswordLinks;
import org.alongside.audit.AuditSearch;
import org.alongside.notification.Choices;
import org.alongside.notification.Inbox;
import org.alongside.notification.MessageChoices;
import org.alongside.notification.Outbox;
import org.alongside.notification.OutboxPart;
import org.alongside.notification.OutboxRow;
import org.alongside.notification.Sending;

/** A message and a mail, and what to look for in the audit log. */
final class ThingsOfMessages {
  private static final String EN = "en";

  private final World world;
  private final Shelf shelf;

  private ThingsOfMessages(World world, Shelf shelf) {
    this.world = world;
    this.shelf = shelf;
  }

  static void put(World world, Shelf shelf) {
    new ThingsOfMessages(world, shelf).messages();
  }

  private void messages() {
    As admin = world.caller("ADMIN").identity();
    As member = world.caller("MEMBER").identity();
    String message =
        member.get(() -> Organisation.boundary(Inbox.class).list(EN, 0, 1)).get(0).id();
    shelf.put("message", message);
    shelf.put("id.message", message);
    shelf.put("latest", message);
    shelf.put("why", "a test");
    shelf.put("mailId", -1L);
    shelf.put("messageId", -1L);
    Class<?> handed = boundaryType("notification.Handed");
    Object taken = boundaryType("notification.Handed$Result").getEnumConstants()[0];
    shelf.put(boundaryType("notification.Parcel"), parcel());
    shelf.put(handed, made(handed, taken, ""));
    shelf.put(OutboxPart.class, OutboxPart.WAITING);
    shelf.put(Choices.class, member.get(() -> Organisation.boundary(MessageChoices.class).mine()));
    Mailing.on();
    admin.run(() -> Organisation.boundary(PasswordLinks.class).mail(world.publicId("COLLEAGUE")));
    String mail = mail(admin);
    shelf.put("mail", mail);
    shelf.put("id.mail", mail);
    shelf.put(
        AuditSearch.class,
        new AuditSearch(
            null,
            world.publicId("MEMBER"),
            null,
            null,
            null,
            null,
            null,
            ZoneId.of("America/Edmonton")));
  }

  /** The mail that was just asked for, wherever it is on its way by now. */
  private static String mail(As admin) {
    Sending sending = Organisation.boundary(Sending.class);
    As.system().run(() -> sending.sort());
    Outbox outbox = Organisation.boundary(Outbox.class);
    return java.util.Arrays.stream(OutboxPart.values())
        .flatMap(part -> admin.get(() -> outbox.list(part, 0, 1)).stream())
        .map(OutboxRow::id)
        .findFirst()
        .orElseThrow();
  }

  /** What the sender hands over is nobody else's to make, but must be handed in here. */
  private static Object parcel() {
    return made(
        boundaryType("notification.Parcel"), -1L, Instant.now(), "none", "a@example.org", EN, null);
  }

  private static Class<?> boundaryType(String name) {
    return Boundaries.type("org.alongside." + name);
  }

  private static Object made(Class<?> type, Object... parts) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
