package org.alongside.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.alongside.people.StaffGroup;

/**
 * Who plays in the demonstration. Invented names; the numbers are those of the pilot that Alongside
 * grew from: 4 positions that became 40 in 18 months, in 10 teams with about 160 colleagues.
 */
final class Cast {
  static final int TEAMS = 10;
  static final int MONTHS = 18;

  /** How many peer positions there are at the end of each month, from month 0 to month 18. */
  static final List<Integer> POSITIONS =
      List.of(4, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 23, 26, 29, 32, 35, 38, 40);

  private static final List<String> GIVEN =
      List.of(
          "Aisha",
          "Alex",
          "Amélie",
          "Anita",
          "Ben",
          "Brielle",
          "Callum",
          "Chantal",
          "Dani",
          "Darius",
          "Denise",
          "Devon",
          "Elena",
          "Emeka",
          "Émile",
          "Farah",
          "Fiona",
          "Gabriel",
          "Grace",
          "Hana",
          "Hugo",
          "Imani",
          "Ines",
          "Jasper",
          "Jocelyne",
          "Joseph",
          "Kavita",
          "Keith",
          "Lena",
          "Liam",
          "Lucie",
          "Mahmoud",
          "Maren",
          "Mei",
          "Mathieu",
          "Miriam",
          "Nadia",
          "Neil",
          "Noor",
          "Olivia",
          "Omar",
          "Paula",
          "Priya",
          "Quinn",
          "Rachel",
          "Ravi",
          "Renée",
          "Rosa",
          "Sam",
          "Sandeep",
          "Shauna",
          "Simon",
          "Sofia",
          "Tariq",
          "Teresa",
          "Thuy",
          "Uma",
          "Victor",
          "Wendy",
          "Yusuf");

  private static final List<String> FAMILY =
      List.of(
          "Abbott",
          "Achebe",
          "Arsenault",
          "Baker",
          "Beaulieu",
          "Boychuk",
          "Chan",
          "Chartrand",
          "Cook",
          "Costa",
          "Danyluk",
          "Deol",
          "Dubois",
          "Eng",
          "Fontaine",
          "Fraser",
          "Gagnon",
          "Gill",
          "Grant",
          "Haddad",
          "Hughes",
          "Ito",
          "Jensen",
          "Kaur",
          "Kowalski",
          "Lachance",
          "Lam",
          "Lavoie",
          "Letourneau",
          "MacKay",
          "Makokis",
          "Martel",
          "Mensah",
          "Morin",
          "Nguyen",
          "Novak",
          "Okafor",
          "Olsen",
          "Patel",
          "Pelletier",
          "Petrov",
          "Poirier",
          "Reid",
          "Rivera",
          "Roy",
          "Saleh",
          "Sharma",
          "Singh",
          "Sinclair",
          "Smith",
          "Tan",
          "Thibault",
          "Tran",
          "Umeh",
          "Vasquez",
          "Walker",
          "Wong",
          "Yakimchuk",
          "Young",
          "Zhang");

  private final Random random;
  private int named;

  Cast(long seed) {
    this.random = new Random(seed);
  }

  /** A name that no other of the cast has. */
  record Name(String given, String family) {}

  Name name() {
    int i = named++;
    return new Name(
        GIVEN.get(i % GIVEN.size()), FAMILY.get((i * 7 + i / GIVEN.size() * 13) % FAMILY.size()));
  }

  /**
   * A colleague's group; in a team of sixteen: nine clinicians, two support workers, and the
   * others.
   */
  static StaffGroup groupOf(int place) {
    return switch (place % 16) {
      case 0 -> StaffGroup.MANAGER;
      case 1, 2 -> StaffGroup.SUPPORT_WORKER;
      case 3, 4 -> StaffGroup.RECEPTION;
      case 5 -> StaffGroup.MENTOR;
      case 6 -> place < 96 ? StaffGroup.HR : StaffGroup.EXECUTIVE;
      default -> StaffGroup.CLINICIAN;
    };
  }

  /** Which profession of the role matrix a clinician has. */
  static String professionOf(StaffGroup group, int place) {
    return switch (group) {
      case CLINICIAN, MENTOR ->
          List.of(
                  "nurse",
                  "nurse",
                  "social-worker",
                  "occupational-therapist",
                  "psychiatrist",
                  "therapist")
              .get(place % 6);
      case SUPPORT_WORKER -> "support-worker";
      case MANAGER -> "manager";
      default -> "";
    };
  }

  /** A working day in the {@code month} after {@code first}. */
  LocalDate dayIn(LocalDate first, int month) {
    LocalDate day = first.plusMonths(month).plusDays(random.nextInt(24));
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
