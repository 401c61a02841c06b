package org.alongside.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.Batchlet;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Meters;
import org.alongside.platform.SiteClock;
import org.jberet.creation.ArtifactCreationContext;
import org.jberet.spi.ArtifactFactory;

/** What the steps of the jobs are made of, by the names in their descriptions. */
@ApplicationScoped
class JobParts implements ArtifactFactory {
  @EJB private ImportWork work;
  @EJB private ImportWriter writer;
  @Inject private Actor actor;
  @Inject private Meters meters;
  @Inject private SiteClock clock;

  @Override
  public Object create(String name, Class<?> type, ClassLoader loader) {
    ArtifactCreationContext context = ArtifactCreationContext.getCurrentArtifactCreationContext();
    long run = Long.parseLong(context.getProperties().get("run"));
    return switch (name) {
      case "reader" -> new Reader(run);
      case "stager" -> new Stager(run);
      case "check" -> batchlet(run, () -> writer.check(run));
      case "apply" -> batchlet(run, () -> writer.apply(run));
      case "undo" -> batchlet(run, () -> writer.undo(run));
      case "listener" -> new Listener(run, context.getJobContext());
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public void destroy(Object part) {
    // nothing is held
  }

  @Override
  public Class<?> getArtifactClass(String name, ClassLoader loader) {
    return switch (name) {
      case "reader" -> Reader.class;
      case "stager" -> Stager.class;
      case "listener" -> Listener.class;
      default -> AbstractBatchlet.class;
    };
  }

  /** Remembers which execution of which job is at work. */
  void executes(long run, long execution) {
    system(
        () -> {
          work.executes(run, execution);
          return null;
        });
  }

  private <T> T system(Supplier<T> call) {
    return actor.asSystem(call);
  }

  /** Does {@code step} as whoever wants it; what it refuses is kept as what to do about it. */
  private Batchlet batchlet(long run, Runnable step) {
    return new AbstractBatchlet() {
      @Override
      public String process() {
        try {
          actor.asPerson(
              system(() -> work.actor(run)),
              () -> {
                step.run();
                return null;
              });
          return "DONE";
        } catch (BusinessException e) {
          system(
              () -> {
                work.failed(run, e.key(), e.arguments());
                return null;
              });
          return "REFUSED";
        }
      }
    };
  }

  /** The rows of the file; after a kill from the last checkpoint on. */
  private final class Reader extends AbstractItemReader {
    private final long run;
    private List<SourceRow> rows;
    private int next;

    Reader(long run) {
      this.run = run;
    }

    @Override
    public void open(Serializable checkpoint) {
      rows = system(() -> work.read(run));
      next = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public Object readItem() {
      return next < rows.size() ? rows.get(next++) : null;
    }

    @Override
    public Serializable checkpointInfo() {
      return next;
    }
  }

  /** Keeps rows, a chunk in a transaction. */
  private final class Stager extends AbstractItemWriter {
    private final long run;

    Stager(long run) {
      this.run = run;
    }

    @Override
    public void writeItems(List<Object> items) {
      List<SourceRow> rows = items.stream().map(SourceRow.class::cast).toList();
      system(
          () -> {
            work.stage(run, rows);
            return null;
          });
    }
  }

  /** Sees to it that an import whose job has broken is not left hanging. */
  private final class Listener extends AbstractJobListener {
    private final long run;
    private final JobContext job;
    private final long begin = System.nanoTime();

    Listener(long run, JobContext job) {
      this.run = run;
      this.job = job;
    }

    @Override
    public void afterJob() {
      boolean well = job.getBatchStatus() != BatchStatus.FAILED;
      meters.ran("imports." + job.getJobName(), System.nanoTime() - begin, well, clock.now());
      if (!well) {
        system(
            () -> {
              work.failed(run, "imports.error.job", List.of());
              return null;
            });
      }
    }
  }
}
