package rasoat.crawler.schedule;

import java.io.IOException;
import java.util.Properties;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

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
    Properties settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", NAME);
    settings.setProperty("org.quartz.threadPool.threadCount", "1");
    settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    return start(beat, settings);
  }

  private static Heartbeat start(Runnable beat, Properties settings) throws IOException {
    try {
      Scheduler scheduler = new StdSchedulerFactory(settings).getScheduler();
      scheduler.setJobFactory((bundle, running) -> new Beat(beat));
      scheduler.scheduleJob(job(), everyMinute());
      scheduler.start();
      return new Heartbeat(scheduler);
    } catch (SchedulerException e) {
      throw new IOException("the schedule cannot start: " + e.getMessage(), e);
    }
  }

  private static JobDetail job() {
    return JobBuilder.newJob(Beat.class).withIdentity(NAME).build();
  }

  private static Trigger everyMinute() {
    return TriggerBuilder.newTrigger()
        .withIdentity(NAME)
        .startNow()
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever()
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
  private record Beat(Runnable beat) implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      beat.run();
    }
  }
}
