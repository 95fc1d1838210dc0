import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RoadRail } from './road-rail.tsx';

const stations = ['评估', '联系', '材料'];

const currentOnes = () =>
  screen.getAllByRole('listitem').filter((station) => station.getAttribute('aria-current') === 'step');

describe('the rail', () => {
  it('names every station', () => {
    render(<RoadRail label="走到哪一站" stations={stations} at={1} sideRoad={null} />);
    expect(screen.getByRole('navigation', { name: '走到哪一站' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((station) => station.textContent)).toEqual(stations);
  });

  it('marks the present station alone', () => {
    render(<RoadRail label="走到哪一站" stations={stations} at={1} sideRoad={null} />);
    expect(currentOnes().map((station) => station.textContent)).toEqual(['联系']);
  });

  it('marks no station on a side road and says which it is', () => {
    const bend = { name: '急事', between: [0, 1], look: 'urgent' } as const;
    render(<RoadRail label="走到哪一站" stations={stations} at={0} sideRoad={bend} drawing={<i>画</i>} isOpening />);
    expect(currentOnes()).toEqual([]);
    expect(screen.getByText('急事')).toBeVisible();
    expect(screen.getByText('画')).toBeVisible();
  });
});
