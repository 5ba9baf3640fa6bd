import { getCountry } from 'countries-and-timezones';

/** The zone that times are shown in to a customer: the most common one of the country, else UTC. */
export function timeZoneOf(country: string | null): string {
  return (country && getCountry(country.toUpperCase())?.timezones[0]) || 'UTC';
}
