/**
 * From a finding to its remedies: one class a remedy family, listed in {@code Advisors}. Stands on {@code detect}.
 */
@NullMarked
package dev.fetchonce.advise;

import org.jspecify.annotations.NullMarked;
