/** A landscape for the start page: the road winds past six stations towards the sunrise behind the hills. */
export function RoadPicture() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 360 112"
      fill="none"
      strokeLinecap="round"
      className="road-picture block w-full"
    >
      <circle cx="286" cy="46" r="20" className="fill-amber-wash stroke-amber" strokeWidth="1.5" />
      <path d="M286 14V19M258 25L262 29M314 25L310 29" className="stroke-amber" strokeWidth="1.5" />
      <path className="fill-jade-wash" d="M0 62C50 40 96 46 140 60S226 76 262 62 330 56 360 62V112H0Z" />
      <path className="stroke-ink-soft" strokeWidth="1.25" d="M0 62C50 40 96 46 140 60S226 76 262 62 330 56 360 62" />
      <path
        className="stroke-jade"
        strokeWidth="4"
        d="M16 104C56 104 74 96 96 86S150 98 182 100 244 96 238 84 246 68 268 62"
      />
      <g className="fill-paper stroke-jade" strokeWidth="3">
        <circle cx="58" cy="100" r="4.5" />
        <circle cx="104" cy="84" r="4.5" />
        <circle cx="152" cy="95" r="4.5" />
        <circle cx="206" cy="99" r="4" />
        <circle cx="239" cy="86" r="3.5" />
      </g>
      <circle cx="16" cy="104" r="6" className="fill-jade" />
      <circle cx="268" cy="62" r="3" className="fill-jade" />
      <g className="stroke-ink" strokeWidth="1.5" strokeLinejoin="round">
        <path d="M40 56V47M40 47C35 47 33 43 36 39 36 34 44 34 44 39 47 43 45 47 40 47Z" className="fill-surface" />
        <path d="M66 52V44M66 44C62 44 60 41 63 37 63 33 69 33 69 37 72 41 70 44 66 44Z" className="fill-surface" />
        <path d="M318 58V48L327 41 336 48V58Z" className="fill-surface" />
        <path d="M325 58V52H329V58" />
      </g>
    </svg>
  );
}
