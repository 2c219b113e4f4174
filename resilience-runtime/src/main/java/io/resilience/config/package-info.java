/**
 * Where settings come from and which of them wins. Sources (files, environment, builder, annotations, live changes) are read into
 * {@link io.resilience.config.Layer}s of {@link io.resilience.config.Setting}s; for one operation the layers are laid over each
 * other, the strongest value of each setting wins, and the result becomes the records of {@code io.resilience.policy}.
 *
 * <p>Read in this order: {@link io.resilience.config.Setting} and {@code Catalogue} (what can be set),
 * {@link io.resilience.config.Origin} and {@link io.resilience.config.Layer} (what was set, and where), {@code SectionReader} and
 * {@code DocumentReader} (YAML), {@link io.resilience.config.AnnotationReader} (annotations), {@code Values} and {@code Assembly}
 * (what wins, and the policies it makes), {@link io.resilience.config.Configuration} (all of it).
 */
@NullMarked
package io.resilience.config;

import org.jspecify.annotations.NullMarked;
