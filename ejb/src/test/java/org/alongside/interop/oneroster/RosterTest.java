package org.alongside.interop.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** A bulk export as the standard has it, and each way in which it can be none. */
class RosterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final String MANIFEST =
      """
      propertyName,value
      manifest.version,1.0
      oneroster.version,1.2
      file.academicSessions,absent
      file.orgs,bulk
      file.users,bulk
      file.roles,bulk
      """;
  private static final String ORGS =
      """
      sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
      d1,,,Health North,district,,
      s1,,,North Hospital,school,,d1
      t1,,,River Team,department,,s1
      t2,,,Lake Team,department,,t1
      """;
  private static final String USERS =
      """
      sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
      u1,,,true,noor,,Noor,New,,,noor@example.org,,,,,,,,Nora,,,s1,
      u2,,,true,sam,,Sam,Small,,,sam@example.org,,,,,,,,,,,s1,
      u3,,,false,gone,,Gone,Away,,,gone@example.org,,,,,,,,,,,s1,
      u4,,,true,mum,,Mum,Family,,,mum@example.org,,,,,,,,,,,s1,
      u5,,,true,kim,,Kim,Student,,,kim@example.org,,,,,,,,,,,s1,
      """;
  private static final String ROLES =
      """
      sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
      r1,,,u1,primary,principal,,,t1,
      r2,,,u1,secondary,teacher,,,t2,
      r3,,,u2,primary,ext:peer,2026-01-01,2027-01-01,t2,
      r4,,,u2,secondary,teacher,2025-01-01,2026-01-01,t1,
      r5,,,u4,primary,guardian,,,s1,
      r6,,,u5,primary,student,,,t1,
      """;

  private static Map<String, String> files() {
    return new HashMap<>(
        Map.of(
            "manifest.csv",
            MANIFEST,
            "orgs.csv",
            ORGS,
            "users.csv",
            USERS,
            "roles.csv",
            ROLES,
            "demographics.csv",
            "sourcedId,birthDate\nu1,1980-01-01\n"));
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void refused(String key, byte[] zip) {
    assertThatThrownBy(() -> Roster.of(zip, TODAY))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo(key);
              assertThat(e.sentence(Locale.FRENCH)).isNotEqualTo(e.sentence(Locale.ENGLISH));
            });
  }

  private static void refused(String key, String file, String instead) {
    Map<String, String> files = files();
    if (instead == null) {
      files.remove(file);
    } else {
      files.put(file, instead);
    }
    refused(key, zip(files));
  }

  @Test
  void readsOrgsUsersAndRoles() {
    Roster roster = Roster.of(zip(files()), TODAY);
    assertThat(roster.orgs())
        .containsExactly(
            new RosterOrg(4, "t1", "River Team", "North Hospital"),
            new RosterOrg(5, "t2", "Lake Team", "North Hospital"));
    assertThat(roster.users())
        .extracting(RosterUser::sourcedId)
        .containsExactly("u1", "u2", "u3", "u5");
    RosterUser noor = roster.users().get(0);
    assertThat(noor.preferred()).isEqualTo("Nora");
    assertThat(noor.teams()).containsExactly("River Team", "Lake Team");
    assertThat(noor.leads()).containsExactly("River Team");
    assertThat(roster.users().get(1).roles()).containsExactly("PEER");
    assertThat(roster.users().get(1).teams()).containsExactly("Lake Team");
  }

  @Test
  void nobodyBecomesAPeerByAGuess() {
    assertThat(Roster.of(zip(files()), TODAY).users().get(3).roles()).containsExactly("STAFF");
  }

  @Test
  void whoIsDisabledOrToBeDeletedThereIsToldApart() {
    Map<String, String> files = files();
    files.put("users.csv", USERS.replace("u2,,", "u2,tobedeleted,"));
    assertThat(Roster.of(zip(files), TODAY).users())
        .extracting(RosterUser::closed)
        .containsExactly(false, true, true, false);
  }

  @Test
  void schoolsAreTeamsWhereThereAreNoDepartments() {
    Map<String, String> files = files();
    files.put("orgs.csv", ORGS.replace("department", "school"));
    assertThat(Roster.of(zip(files), TODAY).orgs())
        .extracting(RosterOrg::name, RosterOrg::site)
        .contains(org.assertj.core.groups.Tuple.tuple("North Hospital", "Health North"));
  }

  @Test
  void refusesWhatIsNoBulkExportOfThisVersion() {
    refused(
        "oneroster.error.version", "manifest.csv", MANIFEST.replace("version,1.2", "version,1.1"));
    refused("oneroster.error.delta", "manifest.csv", MANIFEST.replace("users,bulk", "users,delta"));
    refused(
        "oneroster.error.missing", "manifest.csv", MANIFEST.replace("roles,bulk", "roles,absent"));
    refused("oneroster.error.missing", "manifest.csv", null);
    refused("oneroster.error.missing", "users.csv", null);
    refused("oneroster.error.head", "orgs.csv", ORGS.replace("name,type", "label,type"));
    refused("oneroster.error.head", "orgs.csv", "");
    refused("oneroster.error.table", "users.csv", USERS + "\"open,1\n");
    refused("oneroster.error.reference", "roles.csv", ROLES + "r9,,,u99,primary,teacher,,,t1,\n");
    refused("oneroster.error.reference", "orgs.csv", ORGS.replace(",s1\n", ",s9\n"));
    refused("oneroster.error.twice", "users.csv", USERS + "u1,,,true,x,,X,Y\n");
  }

  @Test
  void refusesWhatIsNoZipOrGrowsWithoutEnd() {
    refused("oneroster.error.notZip", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    byte[] good = zip(files());
    refused("oneroster.error.broken", java.util.Arrays.copyOf(good, 30));
    Map<String, String> bomb = files();
    bomb.put("classes.csv", "0".repeat(41 * 1024 * 1024));
    refused("oneroster.error.bomb", zip(bomb));
    Map<String, String> many = files();
    for (int i = 0; i < 70; i++) {
      many.put("x" + i + ".csv", "");
    }
    refused("oneroster.error.bomb", zip(many));
    assertThat(List.of(good)).isNotEmpty();
  }
}
