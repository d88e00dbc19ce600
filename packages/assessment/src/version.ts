/** The version of the engine, which decisions record. */
export const version = '0.0.0'
