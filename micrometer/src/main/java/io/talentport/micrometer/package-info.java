/**
 * Meters and observations of the calls to a platform, for Micrometer: {@link
 * io.talentport.micrometer.MicrometerCallListener} makes them, {@link
 * io.talentport.micrometer.TalentportMeter} and {@link
 * io.talentport.micrometer.TalentportObservation} say what they are.
 */
@NullMarked
package io.talentport.micrometer;

import org.jspecify.annotations.NullMarked;
