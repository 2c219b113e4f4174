/** Guards woven when classes are loaded: {@code java -javaagent:resilience-agent.jar ...} is all there is to it. */
@NullMarked
package io.resilience.agent;

import org.jspecify.annotations.NullMarked;
