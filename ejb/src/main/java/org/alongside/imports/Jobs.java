package org.alongside.imports;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jberet.operations.AbstractJobOperator;
import org.jberet.repository.JdbcRepository;
import org.jberet.repository.JobRepository;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.PropertyKey;

/**
 * Starts the jobs of imports, and goes on with those that a kill has interrupted. Jakarta Batch by
 * JBeret with its JDBC repository, in an environment of our own: the server's would need the
 * database while it deploys, and the whole site would not come up while that is away.
 */
@ApplicationScoped
class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
  private static final String DATABASE = "java:jboss/datasources/AlongsideDS";

  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/TransactionManager")
  private TransactionManager transactions;

  @Inject private Actor actor;
  @Inject private JobParts parts;
  private AbstractJobOperator operator;

  /** That a job is wanted; it starts once the transaction that wants it has been kept. */
  record Wanted(long run, ImportJob job) {}

  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted wanted) {
    executor.execute(() -> begin(wanted));
  }

  private void begin(Wanted wanted) {
    Properties run = new Properties();
    run.setProperty("run", String.valueOf(wanted.run()));
    long execution = operator().start(wanted.job().xml(), run);
    parts.executes(wanted.run(), execution);
  }

  /**
   * Goes on with a job that was interrupted: from its last checkpoint, or, where the kill was
   * before its first, from its beginning.
   */
  void resume(long run, ImportJob job, Long execution) {
    LOG.log(Level.INFO, "Import {0}: going on with what was interrupted", run);
    if (execution == null) {
      executor.execute(() -> begin(new Wanted(run, job)));
      return;
    }
    Properties how = new Properties();
    how.setProperty(PropertyKey.RESTART_MODE, PropertyKey.RESTART_MODE_FORCE);
    executor.execute(() -> again(run, job, execution, how));
  }

  private void again(long run, ImportJob job, long execution, Properties how) {
    try {
      parts.executes(run, operator().restart(execution, how));
    } catch (JobExecutionAlreadyCompleteException | NoSuchJobExecutionException e) {
      LOG.log(Level.FINE, "Import {0}: begins anew", run);
      begin(new Wanted(run, job));
    }
  }

  private synchronized AbstractJobOperator operator() {
    if (operator == null) {
      BatchEnvironment environment = new Environment();
      operator =
          new AbstractJobOperator() {
            @Override
            public BatchEnvironment getBatchEnvironment() {
              return environment;
            }
          };
    }
    return operator;
  }

  /** Where the jobs run: threads, transactions and database of this application. */
  private final class Environment implements BatchEnvironment {
    private final Properties properties = new Properties();
    private final JobRepository repository;

    Environment() {
      properties.setProperty(JdbcRepository.DATASOURCE_JNDI_KEY, DATABASE);
      repository = JdbcRepository.create(properties);
    }

    @Override
    public ClassLoader getClassLoader() {
      return Jobs.class.getClassLoader();
    }

    @Override
    public ArtifactFactory getArtifactFactory() {
      return parts;
    }

    @Override
    public void submitTask(org.jberet.spi.JobTask task) {
      executor.execute(task);
    }

    @Override
    public TransactionManager getTransactionManager() {
      return transactions;
    }

    @Override
    public JobRepository getJobRepository() {
      return repository;
    }

    @Override
    public org.jberet.spi.JobXmlResolver getJobXmlResolver() {
      return new JobFiles();
    }

    @Override
    public Properties getBatchConfigurationProperties() {
      return properties;
    }

    @Override
    public String getApplicationName() {
      return "alongside";
    }
  }
}
