package com.acme.ways;

import com.acme.store.Store;
import java.util.List;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.support.ListItemReader;
import org.springframework.batch.support.transaction.ResourcelessTransactionManager;

/** A step of two chunks of Spring Batch. */
final class SpringBatchWay implements Way {
    @Override
    public void take(Store store) throws Exception {
        JobRepository repository = new ResourcelessJobRepository();
        Step totals = chunks("totals", repository, store).build();
        Job job = new JobBuilder("statements", repository).start(totals).build();
        TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
        launcher.run(job, new JobParameters());
    }

    private static org.springframework.batch.core.step.builder.SimpleStepBuilder<String, String> chunks(
            String name, JobRepository repository, Store store) {
        return new StepBuilder(name, repository)
                .<String, String>chunk(2, new ResourcelessTransactionManager())
                .reader(new ListItemReader<>(List.of("a", "b", "c", "d")))
                .processor(item -> item + store.count())
                .writer(chunk -> store.names());
    }
}
