package io.talentport.adapter.support.mapping;

import org.mapstruct.CollectionMappingStrategy;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/**
 * The MapStruct configuration of all adapters: a field on either side that is neither mapped nor
 * ignored by name is a compile error, so that no vendor field is lost by accident.
 */
@MapperConfig(
    implementationName = "Generated<CLASS_NAME>",
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    unmappedSourcePolicy = ReportingPolicy.ERROR,
    typeConversionPolicy = ReportingPolicy.ERROR,
    nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
    collectionMappingStrategy = CollectionMappingStrategy.ACCESSOR_ONLY,
    injectionStrategy = InjectionStrategy.CONSTRUCTOR,
    uses = OptionalValues.class)
public interface SharedMapping {}
