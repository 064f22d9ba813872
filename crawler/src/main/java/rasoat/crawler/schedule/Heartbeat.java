package rasoat.crawler.schedule;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import rasoat.database.DatabaseAddress;

/**
 * Has Quartz call once a minute, never twice at once. What is called looks at the time itself, so a
 * call that comes late or not at all costs nothing but the wait.
 */
public final class Heartbeat implements AutoCloseable {

  private static final String NAME = "rasoat-heartbeat";

  private final Scheduler scheduler;

  private Heartbeat(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** One machine: Quartz remembers nothing, the crawler's own store does. */
  public static Heartbeat start(Runnable beat) throws IOException {
    Map<String, String> nothing = Map.of("org.quartz.jobStore.class", RAMJobStore.class.getName());
    return start(nothing, Pace.USUAL, time -> beat.run());
  }

  /**
   * Many machines over one database, with clocks that agree: each minute one of them is called. One
   * that dies in a call is missed after some seconds, and another is called the next minute.
   */
  public static Heartbeat cluster(DatabaseAddress.PostgreSql address, Runnable beat)
      throws IOException {
    return cluster(address, Pace.USUAL, time -> beat.run());
  }

  /** The same at another pace, calling with the time that the call was for. */
  static Heartbeat cluster(DatabaseAddress.PostgreSql address, Pace pace, Consumer<Instant> beat)
      throws IOException {
    return start(SharedMemory.open(address, pace), pace, beat);
  }

  private static Heartbeat start(Map<String, String> memory, Pace pace, Consumer<Instant> beat)
      throws IOException {
    Properties settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", NAME);
    settings.setProperty("org.quartz.threadPool.threadCount", "1");
    settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    settings.putAll(memory);
    try {
      Scheduler scheduler = alone(settings);
      scheduler.setJobFactory((bundle, running) -> new Beat(beat));
      schedule(scheduler, pace);
      scheduler.start();
      return new Heartbeat(scheduler);
    } catch (SchedulerException e) {
      throw new IOException("the schedule cannot start: " + e.getMessage(), e);
    }
  }

  /** Quartz gives out one scheduler of a name again and again unless it forgets it. */
  private static synchronized Scheduler alone(Properties settings) throws SchedulerException {
    Scheduler scheduler = new StdSchedulerFactory(settings).getScheduler();
    SchedulerRepository.getInstance().remove(NAME);
    return scheduler;
  }

  private static void schedule(Scheduler scheduler, Pace pace) throws SchedulerException {
    JobDetail job = JobBuilder.newJob(Beat.class).withIdentity(NAME).build();
    if (scheduler.checkExists(job.getKey())) {
      return;
    }
    try {
      scheduler.scheduleJob(job, from(pace));
    } catch (ObjectAlreadyExistsException e) {
      // Another machine of the cluster was first.
    }
  }

  private static Trigger from(Pace pace) {
    return TriggerBuilder.newTrigger()
        .withIdentity(NAME)
        .startNow()
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(pace.beat().toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  /** Waits for a call that is under way; it is told by its own means to come to an end. */
  @Override
  public void close() throws IOException {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IOException("the schedule cannot end: " + e.getMessage(), e);
    }
  }

  /** What Quartz calls. */
  @DisallowConcurrentExecution
  private record Beat(Consumer<Instant> beat) implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      beat.accept(context.getScheduledFireTime().toInstant());
    }
  }
}
