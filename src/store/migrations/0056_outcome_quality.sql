-- How well the outcomes judged so far are known (C-118); from now on it is settled with the judgement.
alter table improvement no force row level security;
update improvement set outcome_quality = case
    when proof is distinct from 'twoFigures' or baseline is null or after is null then 0
    when coalesce(btrim(metric_method), '') <> '' then 2
    else 1 end
  where measured_at is not null and outcome_quality is null;
alter table improvement force row level security;
