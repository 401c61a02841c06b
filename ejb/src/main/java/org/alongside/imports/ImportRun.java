package org.alongside.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.alongside.platform.PublicId;

/**
 * One import: a file that somebody brought. Uploaded, checked as often as they like, confirmed and
 * written whole, perhaps taken back whole; or put aside. What is told of it stays.
 */
@Entity
@Table(name = "import_run")
@NamedQuery(
    name = "ImportRun.byPublicId",
    query = "SELECT r FROM ImportRun r WHERE r.publicId = :id")
@NamedQuery(
    name = "ImportRun.inState",
    query = "SELECT r FROM ImportRun r WHERE r.state IN :states ORDER BY r.id")
class ImportRun {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Enumerated(EnumType.STRING)
  private ImportKind kind;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "file_name")
  private String fileName;

  private String heads;
  private String options;

  @Column(name = "added_by")
  private long addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private Long undoneBy;

  private String checked;

  @Column(name = "row_count")
  private int rowCount;

  private int faulty;
  private int adding;
  private int changing;
  private int same;
  private String trouble;

  @Version private int version;

  protected ImportRun() {}

  /**
   * @param heads the heads of its columns, as JSON
   * @param options how it is to be read, as JSON
   */
  ImportRun(
      ImportKind kind,
      String fileName,
      String heads,
      String options,
      int rowCount,
      long addedBy,
      Instant now) {
    this.publicId = PublicId.random();
    this.kind = kind;
    this.state = ImportState.UPLOADED;
    this.fileName = fileName;
    this.heads = heads;
    this.options = options;
    this.rowCount = rowCount;
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  /** Looks at every row, with these options; also again, after something has changed. */
  void check(String newOptions) {
    require(state == ImportState.UPLOADED || state == ImportState.CHECKED);
    this.options = newOptions;
    this.state = ImportState.CHECKING;
    this.trouble = null;
  }

  /** What the rows come to is known. */
  void checked(String fingerprint, int rows, int wrong, int adds, int changes, int unchanged) {
    this.state = ImportState.CHECKED;
    this.checked = fingerprint;
    this.rowCount = rows;
    this.faulty = wrong;
    this.adding = adds;
    this.changing = changes;
    this.same = unchanged;
  }

  /** Somebody wants it written, just as it was checked. */
  void confirm(long by) {
    require(state == ImportState.CHECKED && faulty == 0);
    this.confirmedBy = by;
    this.state = ImportState.APPLYING;
    this.trouble = null;
  }

  void applied(Instant now) {
    this.state = ImportState.APPLIED;
    this.endedAt = now;
  }

  /** Somebody wants it taken back. */
  void undo(long by) {
    require(state == ImportState.APPLIED);
    this.undoneBy = by;
    this.state = ImportState.UNDOING;
    this.trouble = null;
  }

  void undone(Instant now) {
    this.state = ImportState.UNDONE;
    this.undoneAt = now;
  }

  void drop() {
    require(state == ImportState.UPLOADED || state == ImportState.CHECKED);
    this.state = ImportState.DROPPED;
  }

  /** What a job was about to do was not done; nothing of it is kept. */
  void failed(String why) {
    if (state.isRunning()) {
      this.trouble = why;
      this.state =
          switch (state) {
            case APPLYING -> ImportState.CHECKED;
            case UNDOING -> ImportState.APPLIED;
            default -> ImportState.UPLOADED;
          };
    }
  }

  boolean isAsChecked(String fingerprint) {
    return Objects.equals(checked, fingerprint);
  }

  private static void require(boolean may) {
    if (!may) {
      throw Refusal.conflict("imports.error.moved");
    }
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  ImportKind kind() {
    return kind;
  }

  ImportState state() {
    return state;
  }

  String fileName() {
    return fileName;
  }

  String heads() {
    return heads;
  }

  String options() {
    return options;
  }

  long addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }

  Long confirmedBy() {
    return confirmedBy;
  }

  Instant endedAt() {
    return endedAt;
  }

  Instant undoneAt() {
    return undoneAt;
  }

  Long undoneBy() {
    return undoneBy;
  }

  int rowCount() {
    return rowCount;
  }

  int faulty() {
    return faulty;
  }

  int adding() {
    return adding;
  }

  int changing() {
    return changing;
  }

  int same() {
    return same;
  }

  String trouble() {
    return trouble;
  }

  /** Whose identity a job of it bears. */
  long actsAs() {
    return state == ImportState.UNDOING && undoneBy != null
        ? undoneBy
        : confirmedBy == null || state == ImportState.CHECKING ? addedBy : confirmedBy;
  }
}
