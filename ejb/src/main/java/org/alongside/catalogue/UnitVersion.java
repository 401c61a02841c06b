package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * A unit of one version of a module: its place and its rules. Never changed after it is written.
 */
@Entity
@Table(name = "unit")
@NamedQuery(
    name = "UnitVersion.of",
    query =
        "SELECT u, t FROM UnitVersion u JOIN UnitText t ON t.unitId = u.id"
            + " WHERE u.versionId = :version AND t.language = :language ORDER BY u.position")
class UnitVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "version_id")
  private long versionId;

  private String code;
  private int position;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private boolean optional;

  @Column(name = "pass_percent")
  private int passPercent;

  private int draw;
  private int attempts;

  @Enumerated(EnumType.STRING)
  private ReviewRule review;

  protected UnitVersion() {}

  UnitVersion(long versionId, int position, ModuleFile.Unit file) {
    this.versionId = versionId;
    this.position = position;
    this.code = file.id();
    this.kind = file.unitKind();
    this.optional = file.optional();
    this.passPercent = file.passPercent();
    this.draw = file.draw();
    this.attempts = file.attempts();
    this.review = file.reviewRule();
  }

  Long id() {
    return id;
  }

  UnitOutline outline(UnitText text, UnitContent content) {
    int pool = content.questions().size();
    return new UnitOutline(
        id,
        code,
        position,
        kind,
        text.title(),
        optional,
        kind == UnitKind.JUDGED ? 0 : Math.max(1, (int) Math.ceil(text.minutes())),
        passPercent,
        draw,
        attempts,
        draw == 0 ? pool : Math.min(draw, pool),
        review,
        content.notice() != null);
  }
}
