package example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Lets Quartz run a job once. */
final class Nightly {
    private static final String URL = "jdbc:h2:mem:nightly;DB_CLOSE_DELAY=-1";
    private static final CountDownLatch DONE = new CountDownLatch(1);

    private Nightly() {}

    public static void main(String... arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(URL)) {
            Shop.create(connection);
        }
        Scheduler scheduler = StdSchedulerFactory.getDefaultScheduler();
        scheduler.scheduleJob(
                JobBuilder.newJob(NightlyJob.class).build(),
                TriggerBuilder.newTrigger().startNow().build());
        scheduler.start();
        DONE.await();
        scheduler.shutdown(true);
    }

    /** Quartz makes it by its public constructor. */
    public static final class NightlyJob implements Job {
        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            try (Connection connection = DriverManager.getConnection(URL)) {
                Shop.names(connection);
            } catch (SQLException failed) {
                throw new JobExecutionException(failed);
            } finally {
                DONE.countDown();
            }
        }
    }
}
