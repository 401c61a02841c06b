package org.alongside.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes with one published version of a module. Written with it and never changed; a version
 * that was published before there was any of this has none.
 */
@Entity
@Table(name = "module_extras")
class VersionExtras {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Id
  @Column(name = "version_id")
  private long versionId;

  @Column(name = "live_minutes")
  private Integer liveMinutes;

  @Column(name = "judged_by")
  private String judgedBy;

  @Column(name = "challenge_draw")
  private Integer challengeDraw;

  @Column(name = "challenge_pass_percent")
  private Integer challengePassPercent;

  private String selections;

  protected VersionExtras() {}

  VersionExtras(long versionId, ModuleFile file) {
    this.versionId = versionId;
    this.liveMinutes = file.live() == null ? null : file.live().minutes();
    this.judgedBy = file.judged() == null ? null : file.judged().by();
    this.challengeDraw = file.challenge() == null ? null : file.challenge().draw();
    this.challengePassPercent = file.challenge() == null ? null : file.challenge().passPercent();
    Map<String, ModuleExtras.Selection> named = new LinkedHashMap<>();
    file.minutesByVariant()
        .forEach(
            (name, minutes) ->
                named.put(
                    name,
                    new ModuleExtras.Selection(
                        minutes,
                        file.units().stream()
                            .filter(u -> u.isIn(name))
                            .map(ModuleFile.Unit::id)
                            .toList())));
    try {
      this.selections = JSON.writeValueAsString(named);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  ModuleExtras extras() {
    try {
      return new ModuleExtras(
          liveMinutes == null ? 0 : liveMinutes,
          judgedBy,
          challengeDraw == null
              ? null
              : new ModuleExtras.Challenge(challengeDraw, challengePassPercent),
          JSON.readValue(
              selections, new TypeReference<LinkedHashMap<String, ModuleExtras.Selection>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("version " + versionId, e);
    }
  }
}
