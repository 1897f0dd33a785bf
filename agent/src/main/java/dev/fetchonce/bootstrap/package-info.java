/**
 * The bridge between woven application classes and the agent in its own class loader, and the control door for tools in
 * the same JVM.
 *
 * <p>These two classes are the only ones of ours that every class loader of the application sees: they live in the boot
 * loader, so they know types of {@code java.base} alone ({@code java.sql} is not visible there).
 *
 * <h2>The control door</h2>
 *
 * {@link dev.fetchonce.bootstrap.Bridge#control} is null where no agent observes this JVM; otherwise it takes a command
 * and its argument:
 *
 * <table>
 * <caption>Commands</caption>
 * <tr><th>command</th><th>argument</th><th>answer</th></tr>
 * <tr><td>{@code version}</td><td>–</td><td>{@code String}: the agent's version</td></tr>
 * <tr><td>{@code observed}</td><td>–</td><td>{@code Long}: connections handed to the application through us so far</td></tr>
 * <tr><td>{@code unit.begin}</td><td>{@code String[]{kind, name, entry}}</td><td>a token: a unit of work was opened on
 * this thread; kinds are {@code test}, {@code fixture}, {@code request}, {@code job}, {@code message}, {@code main}, {@code thread}</td></tr>
 * <tr><td>{@code unit.counts}</td><td>the token</td><td>{@code String}: the JSON of the figures of that run up to
 * now ({@code dev.fetchonce.report.RunCounts}); cheap, analyses nothing</td></tr>
 * <tr><td>{@code unit.recording}</td><td>the token</td><td>{@code String}: the JSON of what that run itself has executed up
 * to now ({@code docs/recording-format.md}), empty where that is nothing; an {@link java.lang.IllegalArgumentException} where
 * a bound was reached</td></tr>
 * <tr><td>{@code unit.close}</td><td>the token, on the thread that began it</td><td>an empty {@code String}: it has
 * ended; ask for its counts or its report afterwards</td></tr>
 * <tr><td>{@code unit.end}</td><td>the token, on the thread that began it, unless it is closed</td><td>{@code String}:
 * the JSON report of just that run, nested units included</td></tr>
 * <tr><td>{@code report.write}</td><td>–</td><td>{@code String}: the path of the HTML report that was written now</td></tr>
 * <tr><td>{@code report.part}</td><td>{@code String[]{module, folder, …}}</td><td>{@code String}: the verdict on the
 * module in a sentence; the report of everything up to now was left in each folder as the part of this JVM, and the agent
 * writes none at exit any more. Empty, and nothing written, where nothing was executed</td></tr>
 * <tr><td>{@code report.folder}</td><td>–</td><td>{@code String}: the folder that reports go to</td></tr>
 * </table>
 *
 * An unknown command or an argument of another type is an {@link java.lang.IllegalArgumentException}; a report that
 * cannot be written is an {@link java.io.UncheckedIOException}. Commands are added, never changed.
 */
@NullMarked
package dev.fetchonce.bootstrap;

import org.jspecify.annotations.NullMarked;
