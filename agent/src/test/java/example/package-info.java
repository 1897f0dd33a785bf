/** Applications that tests start in JVMs of their own, with the agent. */
@NullMarked
package example;

import org.jspecify.annotations.NullMarked;
